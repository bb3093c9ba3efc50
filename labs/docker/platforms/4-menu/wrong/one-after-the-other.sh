# expect: menu:1 is only for linux/
# The second push moves the tag away from the first image.
cat >menu.Dockerfile <<'DOCKERFILE'
FROM --platform=$BUILDPLATFORM python:3.13 AS build
COPY compile.py menu.txt .
ARG TARGETARCH
RUN python compile.py --arch $TARGETARCH "$(cat menu.txt)" /menu
FROM scratch
COPY --from=build /menu /
ENTRYPOINT ["/menu"]
DOCKERFILE
docker build -q --platform linux/amd64 --push -t localhost:8166/menu:1 -f menu.Dockerfile .
docker build -q --platform linux/arm64 --push -t localhost:8166/menu:1 -f menu.Dockerfile .
