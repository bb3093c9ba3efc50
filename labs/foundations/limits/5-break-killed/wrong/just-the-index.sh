# expect: limit 48 MiB, restarted
# Exactly the size of the index, as if the interpreter needed nothing.
docker stop -t 0 drydock-index
docker update --memory 48m --memory-swap 48m drydock-index
docker start drydock-index
wait_for 150 "it was killed again" fails_again drydock-index
