# Build the application of the Docker module. The nodes run no Docker: they have to be given the image.
docker build -q -t drydock-voting-app:1 voting
kind load docker-image drydock-voting-app:1 --quiet --name drydock

# What do the two workers have?
docker exec drydock-worker ctr -n k8s.io images ls -q 2>/dev/null | grep voting
docker exec drydock-worker2 ctr -n k8s.io images ls -q 2>/dev/null | grep voting
