# One stage that compiles, and one that gets nothing but the program.
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
ENTRYPOINT ["/knots"]
CMD ["10"]
END
docker build -q -t drydock-knots knots
docker images drydock-knots
docker run --rm drydock-knots
docker run --rm drydock-knots 7 20

# Edit the program, and build again. Is the compiler's installation cached?
echo '// Nautical miles an hour.' >>knots/knots.c
docker build -t drydock-knots knots 2>&1 | grep -E 'RUN|CACHED'
