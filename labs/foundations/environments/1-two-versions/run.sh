# Build two images of the same program: one with version 2.0 of a library that it uses, one with 2.1.
docker build -q -t drydock-shop-2.0 --build-arg LIBRARY=2.0.1 shop
docker build -q -t drydock-shop-2.1 --build-arg LIBRARY=2.1.2 shop

# Run both.
docker run --name drydock-on-2.0 -e SIGNING_KEY=oak drydock-shop-2.0
docker run --name drydock-on-2.1 -e SIGNING_KEY=oak drydock-shop-2.1 || true
