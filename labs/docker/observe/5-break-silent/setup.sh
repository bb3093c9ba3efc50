# A desk is killed while it holds its lock, which is in a volume. The next one waits for the lock, and says so in a file.
docker build -q -t drydock-desk desk
docker volume create drydock-desk
docker run -d --name drydock-desk -v drydock-desk:/data drydock-desk
wait_for 20 "the desk is open" docker exec drydock-desk wget -q -O - http://127.0.0.1:8080/
docker kill drydock-desk
docker rm drydock-desk
docker run -d --name drydock-desk -v drydock-desk:/data drydock-desk
wait_for 20 "the next desk waits" docker exec drydock-desk test -s /var/log/desk.log
docker logs drydock-desk
docker exec drydock-desk wget -q -O - -T 2 http://127.0.0.1:8080/ || true
