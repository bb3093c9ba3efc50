# The program is statically linked: it needs no other file, so the image has no other file.
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make

FROM scratch
COPY --from=build /src/drydock-primes /
ENTRYPOINT ["/drydock-primes"]
