# The usual form: the script prepares, then replaces itself with the command.
cat >shop/start <<'END'
#!/bin/sh
mkdir -p /data
exec "$@"
END
cat >shop/Dockerfile <<'END'
FROM busybox:1.37
COPY --chmod=755 till start /bin/
ENTRYPOINT ["start"]
CMD ["till"]
END
docker build --tag drydock-till shop
docker rm --force drydock-till
docker run --detach --name drydock-till --volume drydock-till:/data drydock-till
