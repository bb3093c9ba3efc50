# expect: the files of drydock-knots have
# Right in everything but its size: the compiler is in the image.
cat >knots/Dockerfile <<'END'
FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make
USER 10001
ENTRYPOINT ["./knots"]
CMD ["10"]
END
docker build -t drydock-knots knots
