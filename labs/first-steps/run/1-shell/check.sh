# Holds when drydock-box, made from busybox:1.37, has ended, with the note that was written in its shell.
state=$(docker inspect -f '{{.State.Status}}' drydock-box 2>/dev/null) ||
  fail "no container named drydock-box" "one that has run a shell and ended" \
    "docker ps -a shows what there is; a container started with --rm is gone once it ends"
made_from drydock-box busybox:1.37
note=$(docker cp drydock-box:/note - 2>/dev/null | tar -xOf - 2>/dev/null) ||
  fail "no file /note in drydock-box" "the note that you write in its shell" \
    "docker start drydock-box, then docker exec drydock-box ls /"
[[ $note == *[![:space:]]* ]] || fail "/note in drydock-box has no text in it" "some text" \
  "docker start drydock-box, then write it in a shell: docker exec -it drydock-box sh"
[[ $state == exited ]] || fail "drydock-box is $state" "a container that has ended" \
  "type exit in its shell, or docker stop drydock-box in another terminal"
pass "drydock-box has ended, and its note is still there: $note"
