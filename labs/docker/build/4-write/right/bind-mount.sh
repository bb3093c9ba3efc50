# The source isn't copied at all: it's mounted while one instruction runs.
cat >knots/Dockerfile <<'END'
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
RUN --mount=type=bind,target=/src,rw cd /src && make LDFLAGS="-static -s" && cp knots /knots

FROM scratch
COPY --from=build /knots /usr/bin/knots
USER 65534:65534
CMD ["10"]
ENTRYPOINT ["/usr/bin/knots"]
END
cd knots || exit
docker build -t drydock-knots .
