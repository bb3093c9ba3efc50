# Two stages: the compiler stays in the first, the image is the second.
FROM debian:trixie-slim AS build
RUN : drydock.lab=docker/build \
 && apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /drydock-primes
COPY . .
RUN make

FROM debian:trixie-slim
COPY --from=build /drydock-primes/drydock-primes /usr/local/bin/
CMD ["drydock-primes"]
