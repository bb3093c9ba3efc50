# expect: '' in drydock-offer
# The file is in the container, but no program reads it there.
printf 'CURRENCY=CHF\nPORT=8000\nSIGNING_KEY=hawser\n' >offer.env
docker run -d --name drydock-offer -v "$PWD/offer.env:/shop/.env:ro" -e CURRENCY=CHF -e SIGNING_KEY=hawser drydock-shop-2.0 sleep 3600
