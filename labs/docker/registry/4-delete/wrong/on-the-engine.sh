# expect: still has the second edition
# docker image rm removes names and images here, and asks no registry.
docker image rm localhost:8155/drydock-hello:next localhost:8155/drydock-hello:1
docker tag "localhost:8155/drydock-hello@$(cat first.txt)" localhost:8155/drydock-hello:1
