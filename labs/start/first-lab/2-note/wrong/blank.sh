# expect: no text
# Without quotes around what's inside, $TEXT is a variable of the shell in the container, where it's empty.
docker exec -e TEXT drydock-hello sh -c 'echo "$TEXT " > /note'
