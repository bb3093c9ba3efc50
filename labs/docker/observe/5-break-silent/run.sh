# What does it run, what has it written, and what does that say?
docker top drydock-desk
docker diff drydock-desk
docker exec drydock-desk tail -n 1 /var/log/desk.log
docker exec drydock-desk ls /data

# No other desk is open: the lock is what's left of one that was killed. Where does the log go?
docker exec drydock-desk grep LOG /bin/desk
docker rm -f drydock-desk
docker run --rm -v drydock-desk:/data busybox:1.37 rmdir /data/lock
docker run -d --name drydock-desk -v drydock-desk:/data -e LOG=/dev/stdout drydock-desk
wait_for 20 "the desk is open" docker exec drydock-desk wget -q -O - http://127.0.0.1:8080/
docker exec drydock-desk wget -q -O - http://127.0.0.1:8080/
docker logs drydock-desk
