# Settings in a file: one NAME=value a line, taken as they are.
cat >offer.env <<'END'
# for the Swiss shop
CURRENCY=CHF
PORT=8000
SIGNING_KEY=hawser
END
docker run -d --name drydock-offer --env-file offer.env drydock-shop-2.0

# It listens in a network of its own. A second container in the same network can ask it.
wait_for 10 "it answers" docker run --rm --network container:drydock-offer busybox:1.37 wget -q -O - http://127.0.0.1:8000/
docker run --rm --network container:drydock-offer busybox:1.37 wget -q -O - http://127.0.0.1:8000/
