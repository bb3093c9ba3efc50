# Two containers print the same 50,000 lines. The engine may keep two files of 200 kB of the second.
docker run -d --name drydock-log-open --log-driver json-file busybox:1.37 seq 50000
docker run -d --name drydock-log-capped --log-driver json-file --log-opt max-size=200k --log-opt max-file=2 busybox:1.37 seq 50000
docker wait drydock-log-open drydock-log-capped

# How many lines are left, and which is the first of them?
docker logs drydock-log-open | wc -l
docker logs drydock-log-capped | wc -l
docker logs drydock-log-capped | sed -n 1p

# The files are on the engine's machine. To look at them, a container mounts their folder.
docker inspect drydock-log-capped | grep LogPath
folder=$(dirname "$(docker inspect --format '{{.LogPath}}' drydock-log-capped)")
docker run --rm -v "$folder:/log:ro" busybox:1.37 sh -c 'ls -lh /log/*.log*; tail -n 1 /log/*.log'
