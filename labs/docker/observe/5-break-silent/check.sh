# Holds when drydock-desk answers, logs to standard output and to no file of its own, and has the book of the desk before it.
container_runs drydock-desk
[[ $(volume_of drydock-desk /data) == drydock-desk ]] || fail "/data in drydock-desk isn't the volume drydock-desk" "the same volume" "docker inspect drydock-desk shows it under Mounts"
# A desk that has just been started needs a moment.
wait_for 3 "it answers" desk_answers 2>/dev/null ||
  fail "no answer on port 8080 in drydock-desk: $ANSWER" "its greeting" "it waits for something; docker diff drydock-desk shows where it says so"
book=$(docker exec drydock-desk sh -c 'cat /data/book 2>/dev/null | wc -l')
[[ $book -ge 2 ]] || fail "the book at /data/book has $book lines" "those of the desk before, too" "the lock was all that had to go; npx drydock reset $DRYDOCK_LAB brings the book back"
[[ $(docker logs drydock-desk 2>&1) == *"desk: open"* ]] || fail "drydock-desk answers, but docker logs has no line 'desk: open'" "its log on standard output" \
  "docker exec drydock-desk cat /bin/desk: where does the log go, and who decides that?"
if docker exec drydock-desk test -f /var/log/desk.log; then
  fail "drydock-desk still writes its log to the file /var/log/desk.log" "the program itself to write to standard output" "docker diff drydock-desk; what copies the file for you is gone after the next start"
fi
pass "drydock-desk answers '$ANSWER', logs to standard output, and its book has $book lines"
