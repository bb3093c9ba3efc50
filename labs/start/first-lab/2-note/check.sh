# Holds when drydock-hello has a file /note with some text. What it says is the learner's business.
container_runs drydock-hello
note=$(docker exec drydock-hello cat /note 2>/dev/null) || fail "no file /note in drydock-hello" "a file with some text in it" \
  "docker exec drydock-hello ls / shows what's there; or did your own shell write the file, to /note or into your folder?"
[[ $note == *[![:space:]]* ]] || fail "/note has no text in it" "some text" "did the text go to your terminal instead of the file?"
pass "/note says: $note"
