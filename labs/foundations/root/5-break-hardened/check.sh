# Holds when drydock-hardened answers and is as hardened as before. Any repair that does this is right.
state=$(docker inspect --format '{{.State.Status}}' drydock-hardened 2>/dev/null) || fail "no container named drydock-hardened" "a running container" "start it again, with all four of its restrictions"
[[ $state == running ]] || fail "drydock-hardened is $state; its log ends with: $(complaint drydock-hardened)" "a running container" "the number in brackets is the error: 30 for a read-only file system, 13 for a missing permission"
runs_as drydock-hardened 33
[[ $(docker inspect --format '{{.HostConfig.ReadonlyRootfs}}' drydock-hardened) == true ]] || fail "its root file system is writable" "a read-only one: --read-only" "only two directories have to be writable"
bounding=$(status drydock-hardened CapBnd)
[[ $bounding == 0000000000000000 ]] || fail "its processes can get capabilities: $(in_words "$bounding")" "none" "--cap-drop ALL"
[[ $(status drydock-hardened NoNewPrivs) == 1 ]] || fail "its processes may gain privileges" "no new privileges" "--security-opt no-new-privileges"
page=$(answer drydock-hardened)
[[ $page == "it works" ]] || fail "it is up and answers '$page'; its log ends with: $(complaint drydock-hardened)" "it works" "docker logs drydock-hardened"
pass "it answers as user 33, on a read-only root, with no capabilities and no way to gain any"
