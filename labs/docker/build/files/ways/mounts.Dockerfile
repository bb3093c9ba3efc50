# As nonroot, but make keeps its object files in a cache mount, which outlives the step.
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/objects make OUT=/objects && cp /objects/drydock-primes .

FROM scratch
COPY --from=build /src/drydock-primes /
USER 10001
ENTRYPOINT ["/drydock-primes"]
