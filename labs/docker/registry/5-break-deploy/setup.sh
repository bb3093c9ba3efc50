# A shop is deployed by its tag.
echo localhost:8155/drydock-shop:stable >image.txt
docker build -q --provenance=false -t localhost:8155/drydock-shop:stable shop
docker push -q localhost:8155/drydock-shop:stable
./deploy.sh
wait_for 10 "it has started" has_spoken drydock-shop
docker logs drydock-shop

# Another build pushes test data under the same tag. The next deployment, of nothing new, takes it.
mkdir -p shop-test
cp shop/* shop-test
echo 'TEST DATA, every price is 1' >shop-test/prices.txt
docker build -q --provenance=false -t localhost:8155/drydock-shop:stable shop-test
docker push -q localhost:8155/drydock-shop:stable
./deploy.sh
wait_for 10 "it has started" has_spoken drydock-shop
docker logs drydock-shop
