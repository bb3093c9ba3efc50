# The first line of deploy.log says which digest the good deployment ran. Deploy that from now on.
cat deploy.log
sed -n 1p deploy.log | cut -d ' ' -f 3 >image.txt
./deploy.sh
wait_for 10 "it has started" sh -c 'docker logs drydock-shop | grep .'
docker logs drydock-shop
docker inspect drydock-shop | grep '"Image"'
