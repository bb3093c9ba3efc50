# Holds when version 2 replaced version 1, each new task ran before its predecessor stopped, and the client missed no answer meanwhile.
container_runs drydock-node-1
state=$(update_state)
[[ $state == completed || $state == updating ]] || fail "the update of web is: $state" "completed" "docker exec drydock-node-1 docker service update --help"
count=0
while read -r slot began ended; do
  count=$((count + 1))
  # Both are ISO 8601 in UTC: the order of the text is the order of time.
  [[ -z $ended || $began < $ended ]] || fail "in slot $slot, version 1 ended at $ended and version 2 ran at $began" "the new task to run first" \
    "which order does an update have? Set VERSION back to 1, wait, and try again"
done < <(slots)
[[ $count == 4 ]] || fail "$count running tasks are of version 2" "4" "docker exec drydock-node-1 docker service inspect --pretty web"
lost=$(lost_since_update)
[[ $lost == 0 ]] || fail "$lost requests were lost since the update began, at $(update_began)" "none" "docker exec drydock-node-1 docker logs client; set VERSION back to 1, wait, and try again"
pass "four tasks of version 2, each up before its predecessor went, and no request lost"
