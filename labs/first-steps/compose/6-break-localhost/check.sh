# Holds when the page counts on from 1,000, the next `up` doesn't undo that, and the database isn't published.
both_run
count_visits
((VISITS >= 1000)) || fail "the database counts $VISITS visits" "1000 or more" \
  "npx drydock run $DRYDOCK_LAB 6-break-localhost breaks it again, with 1000 visits"
page=$(visit)
[[ $page == *", visitor "* ]] || fail "the page says '$page'" "a greeting, with the visitor's number" \
  "which machine does web reach under that name? docker compose config shows what Compose reads"
now=$(docker exec "$WEB" printenv DATABASE_HOST || true)
next=$(docker compose config | awk '$1 == "DATABASE_HOST:" {print $2}')
[[ $now == "$next" ]] || fail "web asks the host $now, and the next docker compose up -d would change that to $next" \
  "the same host in the files" "docker compose config, without -f, shows what Compose reads"
[[ ! $now =~ ^[0-9.]+$ ]] || fail "web asks the address $now" "a name" \
  "the next container of db may get another address; the service's name follows it"
published=$(docker port "$DB" 6379 2>/dev/null || true)
[[ -z $published ]] ||
  fail "the database is published at ${published//$'\n'/ }" "a database that publishes no port" \
    "containers of one network reach each other without published ports"
pass "the page counts on: $page"
