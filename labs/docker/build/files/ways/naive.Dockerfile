FROM debian:trixie-slim
WORKDIR /src
COPY . .
RUN apt-get update && apt-get install --yes gcc libc6-dev make && make
CMD ./drydock-primes
