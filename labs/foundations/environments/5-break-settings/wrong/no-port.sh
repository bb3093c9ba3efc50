# expect: nothing answers on port 8000
# Without PORT the program prints its offer and ends; kept alive by another command, it answers no request.
docker rm -f drydock-colleague
docker run -d --name drydock-colleague -e CURRENCY=NOK -e "SIGNING_KEY=$(cat key.txt)" drydock-shop-2.0 sh -c 'python /shop/shop.py; sleep 3600'
