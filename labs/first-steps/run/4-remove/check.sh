# Holds when none of the three containers is there any more. The steps before have made them.
for name in drydock-welcome drydock-welcome-2 drydock-box; do
  state=$(docker inspect -f '{{.State.Status}}' "$name" 2>/dev/null) || continue
  fail "$name is still there ($state)" "no container of that name" "docker stop ends it, docker rm removes it"
done
pass "drydock-welcome, drydock-welcome-2 and drydock-box are gone"
