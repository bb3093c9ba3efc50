# Run the compiler here, and tell it what to compile for.
cat >menu.Dockerfile <<'DOCKERFILE'
FROM --platform=$BUILDPLATFORM python:3.13 AS build
COPY compile.py menu.txt .
ARG TARGETARCH
RUN python compile.py --arch $TARGETARCH "$(cat menu.txt)" /menu

FROM scratch
COPY --from=build /menu /
ENTRYPOINT ["/menu"]
DOCKERFILE
docker build -q --platform linux/amd64,linux/arm64 --push -t localhost:8166/menu:1 -f menu.Dockerfile .
docker buildx imagetools inspect localhost:8166/menu:1 | grep Platform:
docker run --rm localhost:8166/menu:1
