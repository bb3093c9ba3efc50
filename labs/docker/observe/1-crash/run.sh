# Start a service with 16 MiB to live in, and wait for its end.
docker build -q -t drydock-press press
docker run -d --name drydock-press --memory 16m --memory-swap 16m drydock-press
docker wait drydock-press

# What's left of it, and its last words.
docker ps -a --filter name=drydock-press
docker logs --tail 2 drydock-press

# What the engine saw happen to it. The command would go on and show what's still to come: Ctrl-C ends it.
watch_until 10 die docker events --since 5m --filter "container=$(docker ps -aq --filter name=drydock-press)" --format '{{.Action}}'

# What the engine keeps about it.
docker inspect drydock-press | grep -e '"ExitCode"' -e '"OOMKilled"' -e '"Memory"'
