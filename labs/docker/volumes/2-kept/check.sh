# Holds when a container that was created after the note was saved reads it from the volume drydock-notes.
container_runs drydock-notes
mount=$(mount_of drydock-notes /data)
[[ $mount == "volume drydock-notes rw" ]] || fail "/data is ${mount:-an ordinary directory}" "the volume drydock-notes" "docker inspect drydock-notes shows it under Mounts"
note=$(docker exec drydock-notes redis-cli get note 2>&1) || fail "Redis doesn't answer: $note" "the note you set" "docker logs drydock-notes"
[[ -n $note ]] || fail "the database is empty" "the note you set" "set it, save it, then remove the container and start it again"
made_after drydock-notes /data/dump.rdb || fail "this container wrote the note itself" "a container that was created after the note was saved" "a restarted container is the same one: remove it, keep the volume, and start another"
pass "the note '$note' was read by a container that never wrote it"
