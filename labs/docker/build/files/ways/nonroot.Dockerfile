# As slim, and not as root. The user is a number: this image has no file of names.
FROM debian:trixie-slim AS build
RUN : drydock.lab=docker/build \
 && apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /drydock-primes
COPY . .
RUN make

FROM scratch
COPY --from=build /drydock-primes/drydock-primes /
USER 10001
ENTRYPOINT ["/drydock-primes"]
