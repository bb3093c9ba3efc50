# expect: prints ''
# The mount is right, and --secret was forgotten. Without "required" the file isn't there, and the pipe hides that fetch failed.
cat >secret/Dockerfile <<'END'
FROM busybox:1.37
WORKDIR /app
COPY fetch .
RUN --mount=type=secret,id=token cat /run/secrets/token | sh fetch | sort >catalogue.txt
CMD ["cat", "catalogue.txt"]
END
docker build -t drydock-catalogue secret
