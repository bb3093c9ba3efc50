# expect: no offer.env
# The container is right, but its settings are only in the shell's history.
docker run -d --name drydock-offer -e CURRENCY=CHF -e PORT=8000 -e SIGNING_KEY=hawser drydock-shop-2.0
