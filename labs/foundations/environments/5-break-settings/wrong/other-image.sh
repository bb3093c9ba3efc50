# expect: was made from
# The settings are put into another image, so the next machine gets the key with it.
docker rm -f drydock-colleague
printf 'FROM drydock-shop-2.0\nENV CURRENCY=NOK PORT=8000 SIGNING_KEY=bowline\n' | docker build -q -t drydock-shop-2.1 -
docker run -d --name drydock-colleague drydock-shop-2.1
