# A program with a scratch directory in memory: at most 1 MB, and only its user may look in.
docker run -d --name drydock-vault --tmpfs /run/keys:size=1m,mode=700 busybox:1.37 sleep 3600
docker exec drydock-vault df -h /run/keys

# Write a note to the container's own layer, and a token to the tmpfs.
docker exec drydock-vault sh -c 'echo "call the bank" >/note'
docker exec drydock-vault sh -c 'echo blue-heron-7261 >/run/keys/token'
docker exec drydock-vault ls /note /run/keys/token

# Which of the two files is in the container's layer, and in an archive of its files?
docker diff drydock-vault
docker export drydock-vault | tar -t | grep -E 'note|keys'

# The same container, stopped and started again.
docker restart -t 1 drydock-vault
docker exec drydock-vault ls /note /run/keys/token || true
