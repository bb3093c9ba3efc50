# expect: docker.sock
# Without the variables the client goes to the usual place. The new container was given nothing there.
docker rm -f drydock-ci
docker run -d --name drydock-ci drydock-curl
