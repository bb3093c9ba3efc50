# expect: limit 48 MiB, restarted
# Exactly the size of the index, as if the interpreter needed nothing.
docker update --memory 48m --memory-swap 48m drydock-index
docker restart -t 0 drydock-index
wait_for 30 "it was killed again" fails_again drydock-index
