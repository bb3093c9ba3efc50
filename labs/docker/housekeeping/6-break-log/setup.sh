# Three containers; one of them prints a line hundred thousand times, into a log without a limit.
docker build -q -t drydock-office office
for name in till stock mail; do
  docker run -d --name "drydock-$name" --log-driver json-file drydock-office "$name"
done
wait_for 30 "the mail waits" sh -c 'docker logs --tail 1 drydock-mail | grep waiting'
docker ps -s --filter ancestor=drydock-office --format 'table {{.Names}}\t{{.Status}}\t{{.Size}}'
docker system df
