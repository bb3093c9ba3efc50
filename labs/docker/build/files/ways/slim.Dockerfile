# The program is linked statically: it needs no other file, so the image gets none.
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
ENTRYPOINT ["/drydock-primes"]
