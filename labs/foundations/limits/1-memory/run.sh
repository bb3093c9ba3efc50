# A program that takes 200 MiB, in a container that may have 64 and no swap beyond.
docker run --name drydock-greedy --memory 64m --memory-swap 64m busybox:1.37 awk -v mib=200 "$(cat hold.awk)" || echo "exit code $?"

# What does the engine say of its end?
docker inspect drydock-greedy | grep -E '"(OOMKilled|ExitCode)"'
docker events --since 5m --until 0s --filter container=drydock-greedy --filter event=oom --filter event=die --format '{{.Action}}'

# The same program beside a first process that takes nothing. Who is killed?
docker run -d --name drydock-survivor --memory 64m --memory-swap 64m busybox:1.37 sleep 3600
docker exec drydock-survivor awk -v mib=200 "$(cat hold.awk)" || echo "exit code $?"
docker inspect drydock-survivor | grep '"Status"'

# The kernel's own limit and count, in the files of cgroup v2, or of v1:
docker exec drydock-survivor sh -c 'cd /sys/fs/cgroup; cat memory.max memory/memory.limit_in_bytes 2>/dev/null' || true
docker exec drydock-survivor sh -c 'cd /sys/fs/cgroup; cat memory.events memory/memory.oom_control 2>/dev/null' || true
