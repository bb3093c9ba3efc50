# Holds when all that nothing uses is gone, and what runs and its orders are there.
orders_kept
container_runs drydock-fruit
if docker inspect --type container drydock-fruit-import >/dev/null 2>&1; then
  fail "the stopped container drydock-fruit-import is still there" "it to be gone" \
    "docker container prune -f --filter label=project=drydock-fruit"
fi
[[ -z $(untagged) ]] || fail "an image without a tag is still there: $(untagged)" "it to be gone" \
  "docker image prune -f --filter label=project=drydock-fruit"
if docker network inspect drydock-fruit >/dev/null 2>&1; then
  fail "the network drydock-fruit is still there" "it to be gone" \
    "docker network prune -f --filter label=project=drydock-fruit"
fi
[[ -z $(unnamed) ]] || fail "a volume without a name is still there: $(unnamed)" "it to be gone" \
  "docker volume prune -f --filter label=project=drydock-fruit"
pass "what nothing used is gone; drydock-fruit runs, and the orders are there"
