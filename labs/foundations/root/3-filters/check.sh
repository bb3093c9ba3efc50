# Holds when each of three containers shows what its options do: seccomp despite all capabilities, no seccomp, no new privileges.
container_runs drydock-able
container_runs drydock-open
runs_as drydock-sealed 10001
if docker exec drydock-able setarch --addr-no-randomize true 2>/dev/null; then
  fail "drydock-able may switch off address randomisation" "a seccomp filter that refuses it" "start it with --cap-add ALL and no --security-opt"
fi
[[ $((16#$(status drydock-able CapEff) & 16#200000)) -ne 0 ]] || fail "drydock-able lacks cap_sys_admin" "all capabilities" "docker run --cap-add ALL"
docker exec drydock-open setarch --addr-no-randomize true 2>/dev/null || fail "drydock-open is refused the call, too" "no seccomp filter" "--security-opt seccomp=unconfined"
[[ $(docker exec drydock-sealed rootid) != *"euid=0"* ]] || fail "a set-user-id program makes user 10001 root in drydock-sealed" "user 10001, as before" "--security-opt no-new-privileges"
if docker exec --user 0 drydock-sealed touch /etc/.drydock-check 2>/dev/null; then
  docker exec --user 0 drydock-sealed rm -f /etc/.drydock-check
  fail "root may write to /etc of drydock-sealed" "a read-only root file system" "docker run --read-only"
fi
docker exec drydock-sealed sh -c 'touch /tmp/.drydock-check && rm /tmp/.drydock-check' 2>/dev/null || fail "user 10001 can't write to /tmp of drydock-sealed" "a tmpfs at /tmp" "docker run --tmpfs"
pass "seccomp refuses a call despite all capabilities, and user 10001 stays user 10001"
