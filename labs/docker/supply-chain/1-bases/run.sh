# A registry for this lab, on port 8168.
docker run -d --name drydock-shelf-registry -p 127.0.0.1:8168:5000 registry:3
wait_for 60 "it answers" curl -sf http://127.0.0.1:8168/v2/

# The same program on three bases. Each build pushes the image with an SBOM and the full provenance.
docker build -q --push --sbom=true --provenance=mode=max,version=v1 -t localhost:8168/shelf:debian \
  --build-arg BASE=debian:trixie-slim .
docker build -q --push --sbom=true --provenance=mode=max,version=v1 -t localhost:8168/shelf:busybox \
  --build-arg BASE=busybox:1.37 .
docker build -q --push --sbom=true --provenance=mode=max,version=v1 -t localhost:8168/shelf:scratch \
  --build-arg BASE=scratch .

# Does the program run on each of them?
docker run --rm localhost:8168/shelf:debian --version
docker run --rm localhost:8168/shelf:busybox --version
docker run --rm localhost:8168/shelf:scratch --version

# Is there a shell, for you or for an intruder?
docker run --rm --entrypoint sh localhost:8168/shelf:busybox -c 'echo a shell, for user $(id -u)'
docker run --rm --entrypoint sh localhost:8168/shelf:scratch -c 'echo a shell' || true

# How large are they, and how many packages does each SBOM list?
docker image ls localhost:8168/shelf
docker buildx imagetools inspect localhost:8168/shelf:debian --format '{{println (len .SBOM.SPDX.packages)}}'
docker buildx imagetools inspect localhost:8168/shelf:busybox --format '{{println (len .SBOM.SPDX.packages)}}'
docker buildx imagetools inspect localhost:8168/shelf:scratch --format '{{println (len .SBOM.SPDX.packages)}}'
