# One stage compiles for both processors. Each variant copies its own file.
cat >menu.Dockerfile <<'DOCKERFILE'
FROM --platform=$BUILDPLATFORM python:3.13 AS build
COPY compile.py menu.txt .
RUN python compile.py --arch amd64 "$(cat menu.txt)" /menu-amd64
RUN python compile.py --arch arm64 "$(cat menu.txt)" /menu-arm64

FROM scratch
ARG TARGETARCH
COPY --from=build /menu-$TARGETARCH /menu
ENTRYPOINT ["/menu"]
DOCKERFILE
docker buildx build --platform linux/arm64,linux/amd64 --provenance=false --push -t localhost:8166/menu:1 \
  -f menu.Dockerfile .
