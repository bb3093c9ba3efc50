# What seldom changes comes first. What changes with every edit comes last.
FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make
CMD ["./drydock-primes"]
