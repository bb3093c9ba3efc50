# Two containers from one image. Each sees only its own processes.
docker run -d --name drydock-neighbour -e NOTE="in no image" busybox:1.37 sleep 3600
docker run --rm busybox:1.37 ps -o args

# The same image again, in the neighbour's process namespace.
docker run -d --name drydock-onlooker --pid container:drydock-neighbour busybox:1.37 sleep 1800
docker exec drydock-onlooker ps -o args
docker exec drydock-onlooker sh -c 'tr "\0" "\n" </proc/1/environ'
