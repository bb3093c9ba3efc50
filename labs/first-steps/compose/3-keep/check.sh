# Holds when the count was saved in the volume data before this container of db was created.
both_run
mount=$(mount_of "$DB" /data)
if [[ $mount =~ ^volume\ [0-9a-f]{64}$ ]]; then mount="an anonymous volume"; fi
[[ $mount == "volume drydock-visits_data" ]] || fail "/data is ${mount:-an ordinary directory}" \
  "the volume data of this project, drydock-visits_data" \
  "docker compose config shows what Compose reads in compose.yaml; docker compose up -d applies it"
count_visits
((VISITS > 0)) || fail "the database counts no visit" "the count from before" \
  "visit the page, then docker compose down and up -d. Which flag of down removes volumes?"
not_restarted
found_count || fail "this container of db wrote the count itself" "a new container that found it in the volume" \
  "docker compose down removes this container, and up -d creates another"
pass "a new container of db found the count in its volume, and it's $VISITS now"
