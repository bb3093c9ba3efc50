# The long form.
docker run -d --name drydock-vault --mount type=tmpfs,target=/run/keys,tmpfs-size=1m,tmpfs-mode=700 \
  busybox:1.37 sleep 3600
docker exec drydock-vault sh -c 'echo "call the bank" >/note'
docker exec drydock-vault sh -c 'echo blue-heron-7261 >/run/keys/token'
