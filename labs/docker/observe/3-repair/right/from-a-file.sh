# The variable from a file, the limit in other units, the container made first and started later.
docker rm -f drydock-press
echo KEEP=9 >press.env
docker create --name drydock-press -m 16777216 --memory-swap=16384k --env-file press.env docker.io/library/drydock-press
docker start drydock-press
wait_for 30 "it has printed batch 41" sh -c 'docker logs drydock-press | grep "batch 41"'
