# Removes the front end, and goes back to three replicas of version 2.
docker rm -f drydock-front
state 2
wait_for 60 "all are ready" ready 3 2
