# Holds when each of three containers shows what its option does: a filter that outranks capabilities, none, and no way up.
container_runs drydock-able
container_runs drydock-open
runs_as drydock-sealed 10001
if docker exec drydock-able setarch --addr-no-randomize true 2>/dev/null; then
  fail "drydock-able may switch off address randomisation" "its seccomp filter to refuse that" "start it with --cap-add ALL and no --security-opt"
fi
[[ $((16#$(status drydock-able CapEff) & 16#200000)) -ne 0 ]] || fail "drydock-able lacks cap_sys_admin" "all capabilities" "docker run --cap-add ALL"
docker exec drydock-open setarch --addr-no-randomize true 2>/dev/null || fail "drydock-open is refused the call, too" "no seccomp filter" "--security-opt seccomp=unconfined"
[[ $(docker exec drydock-sealed rootid) != *"euid=0"* ]] || fail "a program of root's makes drydock-sealed root" "it to stay user 10001" "--security-opt no-new-privileges"
if docker exec --user 0 drydock-sealed touch /etc/.drydock-check 2>/dev/null; then
  docker exec --user 0 drydock-sealed rm -f /etc/.drydock-check
  fail "root may write to /etc of drydock-sealed" "a root file system that is read-only" "docker run --read-only"
fi
docker exec drydock-sealed sh -c 'touch /tmp/.drydock-check && rm /tmp/.drydock-check' 2>/dev/null || fail "drydock-sealed may write nowhere" "/tmp in memory" "docker run --tmpfs"
pass "the filter refuses what every capability would allow, and user 10001 stays user 10001"
