# expect: no such file or directory
# The program is there. What isn't there is the loader that it names, and the C library.
cat >knots/Dockerfile <<'END'
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make

FROM scratch
COPY --from=build /src/knots /
USER 10001
ENTRYPOINT ["/knots"]
CMD ["10"]
END
docker build -t drydock-knots knots
