# Holds when the service runs with no mount over its source and has your edit, but its image doesn't.
container_runs drydock-develop-web-1
kind=$(mount_over drydock-develop-web-1 /app/src/greeting.py)
[[ -z $kind ]] ||
  fail "/app/src in drydock-develop-web-1 is a mount ($kind)" "a copy that Compose keeps up to date" \
    "compose.yaml, as the page shows it, mounts nothing"
docker exec drydock-develop-web-1 cat src/greeting.py | cmp -s - src/greeting.py ||
  fail "the service doesn't have the words of your src/greeting.py" "your edit, copied to it" \
    "docker compose watch copies only while it runs: start it, then edit"
docker run --rm drydock-develop-web cat src/greeting.py | cmp -s - src/greeting.py &&
  fail "the service's image has your words" "an edit that isn't in the image" \
    "edit again while docker compose watch runs"
page_says_your_words 8189 drydock-develop-web-1
pass "the page says '$PAGE': Compose has copied your edit into the running container"
