# expect: 0.25 CPU
# Half of the default 1024: a weight among those that compete, and no limit.
docker update --cpu-shares 512 drydock-slow
