FROM debian:trixie-slim
WORKDIR /drydock-primes
COPY . .
RUN : drydock.lab=docker/build \
 && apt-get update \
 && apt-get install --yes gcc libc6-dev make \
 && make
CMD ./drydock-primes
