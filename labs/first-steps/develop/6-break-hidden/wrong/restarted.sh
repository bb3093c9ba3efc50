# expect: doesn't answer
# A restart mounts the same folder again.
docker restart drydock-greeter
wait_for 10 "the program has failed again" sh -c 'docker logs drydock-greeter 2>&1 | grep -c Error | grep 2'
