# As nonroot, and make keeps its objects in a cache mount, which outlives the step.
FROM debian:trixie-slim AS build
RUN : drydock.lab=docker/build \
 && apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /drydock-primes
COPY . .
RUN --mount=type=cache,id=drydock-primes,target=/objects \
    : drydock.lab=docker/build \
 && make OUT=/objects \
 && cp /objects/drydock-primes .

FROM scratch
COPY --from=build /drydock-primes/drydock-primes /
USER 10001
ENTRYPOINT ["/drydock-primes"]
