# expect: CURRENCY is 'CHF' in offer.env and 'EUR' in drydock-offer
# The file was corrected, but the container was only restarted.
printf 'CURRENCY=EUR\nPORT=8000\nSIGNING_KEY=hawser\n' >offer.env
docker run -d --name drydock-offer --env-file offer.env drydock-shop-2.0
printf 'CURRENCY=CHF\nPORT=8000\nSIGNING_KEY=hawser\n' >offer.env
docker restart --timeout 1 drydock-offer
