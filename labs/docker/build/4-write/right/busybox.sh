# A base with a shell, a user by name, gcc without make, and only the file that it needs.
cat >knots/Dockerfile <<'END'
FROM debian:trixie-slim AS compiler
RUN apt-get update \
 && apt-get install --yes --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*

FROM compiler AS program
COPY knots.c /
RUN gcc -static -o /usr/local/bin/knots knots.c

FROM busybox:1.37
COPY --from=program /usr/local/bin/knots /bin/
USER nobody
ENTRYPOINT ["sh", "-c", "exec knots ${@:-10}", "knots"]
END
docker buildx build --load --tag drydock-knots:latest --file knots/Dockerfile knots
