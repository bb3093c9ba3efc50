# Holds when the project has a running and a stopped container, an image with a tag and one without, a named
# volume with a file and an unnamed one, and a network.
container_runs drydock-fruit
state=$(docker inspect -f '{{.State.Status}}' drydock-fruit-import 2>/dev/null) ||
  fail "no container named drydock-fruit-import" "it to have run" "the last docker run of the step"
[[ $state == exited ]] ||
  fail "drydock-fruit-import is $state" "it to have ended" "docker logs drydock-fruit-import"
[[ -n $(untagged) ]] ||
  fail "no image without a tag has the label project=drydock-fruit" "the first build's" \
    "docker build -q fruit"
orders_kept
[[ -n $(unnamed) ]] || fail "no volume without a name has the label project=drydock-fruit" "one" \
  "docker volume create --label project=drydock-fruit"
docker network inspect drydock-fruit >/dev/null 2>&1 ||
  fail "no network named drydock-fruit" "one" "docker network create --label project=drydock-fruit"
pass "two containers, two images, two volumes and a network of the project drydock-fruit"
