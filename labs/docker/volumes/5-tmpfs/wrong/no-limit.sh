# expect: half of the machine's memory
docker run -d --name drydock-vault --tmpfs /run/keys:mode=700 busybox:1.37 sleep 3600
docker exec drydock-vault sh -c 'echo "call the bank" >/note'
