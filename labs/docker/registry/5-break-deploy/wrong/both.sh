# expect: the tag stable names what image.txt names
# By digest, and the tag was moved back as well: others may want it where it was.
good=$(sed -n 1p deploy.log | cut -d ' ' -f 3)
echo "$good" >image.txt
./deploy.sh
docker tag "$good" localhost:8155/drydock-shop:stable
docker push -q localhost:8155/drydock-shop:stable
wait_for 10 "it has started" sh -c 'docker logs drydock-shop | grep .'
