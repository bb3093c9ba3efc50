# expect: runs as user 0
# USER is in the first stage, and belongs to that stage alone.
cat >knots/Dockerfile <<'END'
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN chown 10001 .
USER 10001
RUN make LDFLAGS=-static

FROM scratch
COPY --from=build /src/knots /
ENTRYPOINT ["/knots"]
CMD ["10"]
END
docker build -t drydock-knots knots
