# expect: ordinary directory
# Only root may look in, and it's on the disk all the same.
docker run -d --name drydock-vault busybox:1.37 sleep 3600
docker exec drydock-vault sh -c 'echo "call the bank" >/note'
docker exec drydock-vault sh -c 'mkdir -p -m 700 /run/keys && echo blue-heron-7261 >/run/keys/token'
