# What changes seldom comes first; what changes with every edit comes last.
FROM debian:trixie-slim
RUN : drydock.lab=docker/build \
 && apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /drydock-primes
COPY . .
RUN make
CMD ["./drydock-primes"]
