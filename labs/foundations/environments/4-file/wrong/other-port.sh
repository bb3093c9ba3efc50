# expect: on port 8000, drydock-offer answers 'nothing'
printf 'CURRENCY=CHF\nPORT=80\nSIGNING_KEY=hawser\n' >offer.env
docker run -d --name drydock-offer --env-file offer.env drydock-shop-2.0
