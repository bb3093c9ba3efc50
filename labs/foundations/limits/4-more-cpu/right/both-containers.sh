# The other container as well: nothing says that it must keep its own limit.
docker update --cpus 0.50 drydock-slow drydock-fast
