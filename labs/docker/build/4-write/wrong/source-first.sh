# expect: the compiler is installed again
# Small, and each edit of the source costs an installation.
cat >knots/Dockerfile <<'END'
FROM debian:trixie-slim AS build
WORKDIR /src
COPY . .
RUN apt-get update && apt-get install --yes --no-install-recommends gcc libc6-dev make
RUN make LDFLAGS=-static

FROM scratch
COPY --from=build /src/knots /
USER 10001
ENTRYPOINT ["/knots"]
CMD ["10"]
END
docker build -t drydock-knots knots
