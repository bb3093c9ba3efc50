# drydock-menu has a CMD. What follows the image's name takes its place.
docker run --rm drydock-menu cat today.txt
docker run --rm drydock-menu:monday cat today.txt
docker run --rm drydock-menu ls
docker run --rm drydock-menu stew || echo "exit code $?"

# ENV sets a value that -e replaces.
docker run --rm drydock-menu printenv CAFE
docker run --rm -e CAFE="the lighthouse" drydock-menu printenv CAFE

# drydock-order has an ENTRYPOINT and a CMD. (-q prints nothing but the image's id.)
docker build -q -t drydock-order order
docker run --rm drydock-order
docker run --rm drydock-order pasta "green salad"
docker run --rm drydock-order ls

# Another program in place of the ENTRYPOINT, for once.
docker run --rm --entrypoint ls drydock-order
