# expect: the key arrived as "two half hitches"
# As in a shell script. Here the quotes become a part of the value.
printf 'CURRENCY=CHF\nPORT=8000\nSIGNING_KEY="two half hitches"\n' >offer.env
docker run -d --name drydock-offer --env-file offer.env drydock-shop-2.0
