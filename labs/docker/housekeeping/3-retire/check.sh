# Holds when nothing of the project is left but the volume with its orders.
orders_kept
left=$(docker ps -a --filter label=project=drydock-fruit --format '{{.Names}}')
[[ -z $left ]] || fail "the project still has a container: $left" "none" \
  "docker ps -a --filter label=project=drydock-fruit"
left=$(of_project docker image ls -a)
[[ -z $left ]] || fail "the project still has an image: $left" "none" \
  "docker image ls --filter label=project=drydock-fruit; without -a, prune leaves images with a tag"
pass "no container and no image of the project is left, and its orders are there"
