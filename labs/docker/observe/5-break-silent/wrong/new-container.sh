# expect: no answer on port 8080
# docker logs speaks now. The lock is still there: it isn't in the container.
docker rm -f drydock-desk
docker run -d --name drydock-desk -v drydock-desk:/data -e LOG=/dev/stdout drydock-desk
