# Holds when drydock-onlooker sees the first process of drydock-neighbour and can read its variables, with the same image.
container_runs drydock-neighbour
container_runs drydock-onlooker
image=$(docker inspect --format '{{.Image}}' drydock-neighbour)
[[ $(docker inspect --format '{{.Image}}' drydock-onlooker) == "$image" ]] ||
  fail "the two were made from different images" "one image for both" "busybox:1.37 for both"
[[ -z $(variable drydock-onlooker NOTE) ]] ||
  fail "drydock-onlooker was given NOTE itself" "NOTE in drydock-neighbour only" "start drydock-onlooker without -e"
seen=$(docker exec drydock-onlooker sh -c 'tr "\0" "\n" </proc/1/environ' | sed -n 's/^NOTE=//p')
[[ -n $seen ]] || fail "process 1, as drydock-onlooker sees it, has no variable NOTE" "the first process of drydock-neighbour, which has one" \
  "--pid container:NAME puts a container into another one's process namespace"
pass "drydock-onlooker reads NOTE='$seen' of a process that isn't its own"
