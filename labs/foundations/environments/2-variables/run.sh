# A variable of your shell: does the program in the container see it?
export CURRENCY=CHF
docker run --name drydock-plain -e SIGNING_KEY=oak drydock-shop-2.0

# Pass it by its name, and then set it to something else.
docker run --name drydock-passed -e SIGNING_KEY=oak -e CURRENCY drydock-shop-2.0
docker run --name drydock-set -e SIGNING_KEY=oak -e CURRENCY=SEK drydock-shop-2.0

# All variables of a process in a container that was started with one.
docker run --rm -e CURRENCY busybox:1.37 env
