# Two containers, one as root and one as user 10001. Which user ids does the host's kernel see?
docker build -q -t drydock-root root
docker run -d --name drydock-root drydock-root
docker run -d --name drydock-user --user 10001 drydock-root
docker exec drydock-root id
docker exec drydock-user id

# A third container that shares the host's process ids sees both as the host does:
root_pid=$(docker inspect --format '{{.State.Pid}}' drydock-root)
user_pid=$(docker inspect --format '{{.State.Pid}}' drydock-user)
docker run --rm --pid host drydock-root grep -E '^(Name|Uid):' "/proc/$root_pid/status"
docker run --rm --pid host drydock-root grep -E '^(Name|Uid):' "/proc/$user_pid/status"

# The table that translates a container's user ids into the host's: from, to, how many.
docker exec drydock-root cat /proc/self/uid_map
