# Holds when a new drydock-life found the previous container's starts in the volume, and not those in its layer.
container_runs drydock-life
[[ $(volume_of drydock-life /kept) == drydock-life ]] || fail "/kept in drydock-life is not the volume drydock-life" "the volume drydock-life" "docker inspect drydock-life shows it under Mounts"
own=$(lines_in /starts)
kept=$(lines_in /kept/starts)
[[ $own -ge 1 ]] || fail "drydock-life has noted no start in /starts" "a line for each start" "docker logs drydock-life; the program writes the line before it sleeps"
[[ $kept -gt $own ]] || fail "$own starts noted in the layer, $kept in the volume" "more in the volume" "stop and start drydock-life, then remove it and create it again with the same volume"
pass "the first container's layer is gone (the new one has $own start), and the volume still has all $kept"
