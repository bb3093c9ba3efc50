# Holds when drydock-cafe, made from drydock-menu, serves the dish of the day at the published port.
image_is_there drydock-menu
container_runs drydock-cafe
made_from drydock-cafe drydock-menu
wait_for 5 "it answers" curl -s http://127.0.0.1:8190/ 2>/dev/null || true
answer=$(at 8190)
[[ $answer == "Today at "* ]] || fail "127.0.0.1:8190 answers '$answer'" "the dish of the day" \
  "docker ps: does the column PORTS say 127.0.0.1:8190->8000/tcp?"
pass "drydock-cafe answers: $answer"
