# Holds when drydock-cafe serves a dish from an image that was built after the edit, and drydock-menu:monday
# still has the dish from before.
image_is_there drydock-menu
image_is_there drydock-menu:monday
container_runs drydock-cafe
monday=$(says drydock-menu:monday cat today.txt)
built=$(says drydock-menu cat today.txt)
[[ $built != "$monday" ]] ||
  fail "drydock-menu and drydock-menu:monday both have '$monday'" "monday to have the first dish only" \
    "docker image ls drydock-menu; the order is: tag, edit menu/today.txt, build"
made_from drydock-cafe drydock-menu
wait_for 5 "it answers" curl -s http://127.0.0.1:8190/ 2>/dev/null || true
answer=$(at 8190)
[[ $answer == *"$built" ]] || fail "127.0.0.1:8190 answers '$answer'" "$built, which the image has" \
  "docker exec drydock-cafe cat today.txt; which container would have the new image's files?"
pass "drydock-cafe serves $built, and drydock-menu:monday still has $monday"
