# The lock goes while the desk waits for it; the desk closes properly, and the next one logs to process 1's output.
docker exec drydock-desk rmdir /data/lock
wait_for 10 "it's open" docker exec drydock-desk wget -q -O - http://127.0.0.1:8080/
docker stop drydock-desk
docker rm drydock-desk
docker run -d --name drydock-desk --mount type=volume,source=drydock-desk,target=/data --env LOG=/proc/1/fd/1 drydock-desk
