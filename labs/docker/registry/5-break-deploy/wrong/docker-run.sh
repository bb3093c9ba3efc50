# expect: the last deployment in deploy.log
# Started by hand: deploy.log, which the next person reads, says something else.
good=$(sed -n 1p deploy.log | cut -d ' ' -f 3)
echo "$good" >image.txt
docker rm -f drydock-shop
docker run -d --name drydock-shop "$good"
wait_for 10 "it has started" sh -c 'docker logs drydock-shop | grep .'
