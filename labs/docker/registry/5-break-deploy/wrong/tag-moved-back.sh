# expect: image.txt says localhost:8155/drydock-shop:stable
# The shop has its prices, until the next one moves the tag.
good=$(sed -n 1p deploy.log | cut -d ' ' -f 3)
docker pull -q "$good"
docker tag "$good" localhost:8155/drydock-shop:stable
docker push -q localhost:8155/drydock-shop:stable
./deploy.sh
