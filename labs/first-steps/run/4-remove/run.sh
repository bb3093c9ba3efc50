# Stop both web servers. One of them was started with --rm.
docker stop drydock-welcome drydock-welcome-2
wait_for 10 "drydock-welcome-2 is gone" sh -c '! docker inspect drydock-welcome-2'
docker ps -a --filter name=drydock-welcome

# Start the one that's left. Which page does it serve now?
docker start drydock-welcome
wait_for 20 "it answers" curl -s http://127.0.0.1:8180/
curl -s http://127.0.0.1:8180/

# Docker removes only what has stopped.
docker rm drydock-welcome || true
docker stop drydock-welcome
docker rm drydock-welcome

# The box from step 1: start it, read its note, then stop and remove it in one go.
docker start drydock-box
docker exec drydock-box cat /note
docker rm -f drydock-box
docker ps -a --filter name=drydock-box --filter name=drydock-welcome
