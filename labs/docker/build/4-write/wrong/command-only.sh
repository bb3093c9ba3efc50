# expect: executable file not found
# With a CMD alone, the 7 takes the place of the program.
cat >knots/Dockerfile <<'END'
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make LDFLAGS=-static

FROM scratch
COPY --from=build /src/knots /
USER 10001
CMD ["/knots", "10"]
END
docker build -t drydock-knots knots
