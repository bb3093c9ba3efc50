# No container of the colleague's, and the image of step 1.
docker rm -f drydock-colleague
docker build -q -t drydock-shop-2.1 --build-arg LIBRARY=2.1.2 shop
