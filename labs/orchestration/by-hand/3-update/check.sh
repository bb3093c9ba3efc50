# Holds when the desired version is no longer 1, all replicas have it, and the client gets it.
container_runs drydock-loop
container_runs drydock-client
version=$(wanted_version)
[[ ${version:-1} != 1 ]] || fail "desired/state asks for version ${version:-nothing}" "a newer one" "desired/state in the lab's work folder has a line version=…"
wait_for 60 "all are ready" ready 3 "$version" 2>/dev/null ||
  fail "$(count_of_replicas) replicas run, $(replicas --filter "label=version=$version" | wc -l | tr -d ' ') of them of version $version" "3, all of version $version" "docker logs --tail 6 drydock-loop"
wait_for 10 "the client gets it" answered "$version" 2>/dev/null || fail "the client was answered '$(docker logs --tail 1 drydock-client)'" "version $version" "docker logs --tail 6 drydock-client"
pass "three replicas, all of version $version, and the client gets it"
