# As slim, but not as root. The user is a number: this image has no /etc/passwd with names.
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make

FROM scratch
COPY --from=build /src/drydock-primes /
USER 10001
ENTRYPOINT ["/drydock-primes"]
