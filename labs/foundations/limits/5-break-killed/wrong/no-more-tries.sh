# expect: drydock-index is exited
# The loop is gone, and so is the service.
docker stop -t 0 drydock-index
docker update --restart no drydock-index
