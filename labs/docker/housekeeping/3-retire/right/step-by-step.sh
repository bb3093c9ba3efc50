# Stop, then prune the container as in the step before, and remove the image by its name.
docker stop drydock-fruit
docker container prune -f --filter label=project=drydock-fruit
docker image rm drydock-fruit
