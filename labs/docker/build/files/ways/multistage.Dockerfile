# Two stages: the compiler stays in the first one, the image is the second one.
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make

FROM debian:trixie-slim
COPY --from=build /src/drydock-primes /usr/local/bin/
CMD ["drydock-primes"]
