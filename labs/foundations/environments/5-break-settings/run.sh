# For the name without a value, docker run takes your shell's value. Set one, and start the container again.
SIGNING_KEY=$(cat key.txt)
export SIGNING_KEY
docker rm drydock-colleague
docker run --name drydock-colleague --env-file colleague.env drydock-shop-2.0 || true

# What arrived as PORT? No shell removes the quotes, so the file can't have any.
docker inspect drydock-colleague | grep PORT
tr -d '"' <colleague.env >repaired.env
docker rm drydock-colleague
docker run -d --name drydock-colleague --env-file repaired.env drydock-shop-2.0
wait_for 10 "it answers" docker run --rm --network container:drydock-colleague busybox:1.37 wget -q -O - http://127.0.0.1:8000/
docker run --rm --network container:drydock-colleague busybox:1.37 wget -q -O - http://127.0.0.1:8000/
