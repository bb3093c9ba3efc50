# The limit on memory is what was asked for; swap beyond it may stay open. Stopped and started, in place of a restart.
docker update -m 80m --memory-swap -1 drydock-index
docker stop -t 0 drydock-index
docker start drydock-index
