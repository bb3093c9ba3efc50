# expect: holds a program for
# Both variants are there, and the compiler has compiled for its own processor twice.
cat >menu.Dockerfile <<'DOCKERFILE'
FROM --platform=$BUILDPLATFORM python:3.13 AS build
COPY compile.py menu.txt .
ARG TARGETARCH
RUN python compile.py "$(cat menu.txt)" /menu
FROM scratch
COPY --from=build /menu /
ENTRYPOINT ["/menu"]
DOCKERFILE
docker build -q --platform linux/amd64,linux/arm64 --push -t localhost:8166/menu:1 -f menu.Dockerfile .
