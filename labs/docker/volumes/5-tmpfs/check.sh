# Holds when drydock-vault has a note in its own layer, and at /run/keys a small tmpfs for its user alone.
container_runs drydock-vault
docker exec drydock-vault test -s /note ||
  fail "drydock-vault has no /note" "a note in the container's own layer" "docker exec drydock-vault ls /"
mount=$(docker exec drydock-vault cat /proc/mounts | awk '$2 == "/run/keys" {print $3, $4}')
[[ $mount == "tmpfs "* ]] ||
  fail "/run/keys is ${mount:-an ordinary directory, on the disk}" "a tmpfs" \
    "docker exec drydock-vault cat /proc/mounts"
[[ $mount == *size=* ]] ||
  fail "the tmpfs at /run/keys may take half of the machine's memory" "a limit of 1 MB" \
    "docker exec drydock-vault df -h /run/keys; which option sets the size?"
mode=$(docker exec drydock-vault stat -c %a /run/keys)
[[ $mode == 700 ]] || fail "the mode of /run/keys is $mode" "700, for its owner alone" \
  "docker exec drydock-vault stat -c %a /run/keys; which option sets the mode?"
pass "the note is in the container's layer, and /run/keys is in memory ($mount)"
