# expect: the mode of /run/keys is
docker run -d --name drydock-vault --tmpfs /run/keys:size=1m busybox:1.37 sleep 3600
docker exec drydock-vault sh -c 'echo "call the bank" >/note'
