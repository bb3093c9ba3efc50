# Removes the colleague's container, and builds the image of step 1 again.
docker rm -f drydock-colleague
docker build -q -t drydock-shop-2.1 --build-arg LIBRARY=2.1.2 shop
