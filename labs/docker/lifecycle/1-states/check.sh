# Holds when a new drydock-life found its predecessor's notes in the volume, and not those in the layer.
container_runs drydock-life
[[ $(volume_of drydock-life /kept) == drydock-life ]] || fail "/kept in drydock-life is not the volume drydock-life" "the volume drydock-life" "docker inspect drydock-life shows it under Mounts"
own=$(lines_in /starts)
kept=$(lines_in /kept/starts)
[[ $own -ge 1 ]] || fail "drydock-life has noted no start in /starts" "a line for each start" "docker logs drydock-life; the program notes a start before it sleeps"
[[ $kept -gt $own ]] || fail "$own starts noted in the layer, $kept in the volume" "more in the volume" "stop and start drydock-life, then remove it and make it again with the same volume"
pass "the first container is gone with its layer ($own start noted now), the volume remembers $kept"
