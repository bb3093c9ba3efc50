# Who ended it? Between two tries its state is that of a running container, but the engine's events keep how each try ended.
docker events --since 1m --until 0s --filter container=drydock-index --filter event=oom --filter event=die --format '{{.Action}}'
docker inspect drydock-index | grep '"Memory"'

# What does it need? The same program with room to spare, and the most that it ever used:
docker run -d --name drydock-measure --memory 256m --memory-swap 256m busybox:1.37 awk -v mib=48 "$(cat hold.awk)"
watch_until 30 ready docker logs -f drydock-measure
docker exec drydock-measure sh -c 'cd /sys/fs/cgroup; cat memory.peak memory/memory.max_usage_in_bytes 2>/dev/null' || true

# That, and a quarter on top. Stopped first: a container that dies at this moment can't be updated.
docker stop drydock-index
docker update --memory 64m --memory-swap 64m drydock-index
docker start drydock-index
watch_until 30 ready docker logs -f -n 0 drydock-index
docker logs -n 2 drydock-index
