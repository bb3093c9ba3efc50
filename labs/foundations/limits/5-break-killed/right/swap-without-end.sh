# The limit on memory is what was asked for; swap beyond it may stay open. Changed while it's stopped, for a running
# container's limit on swap isn't lifted by this.
docker stop -t 0 drydock-index
docker update -m 80m --memory-swap -1 drydock-index
docker start drydock-index
