# Sourced by the steps: casts votes, and counts what became of them.
# shellcheck shell=bash

# cast CHOICE COUNT: casts votes one after the other. Receipts go to receipts.txt, the seconds each answer took to times.txt.
cast() {
  curl --silent --show-error --fail --data choice="$1" --write-out '%{stderr}%{time_total}\n' \
    "http://127.0.0.1:8130/votes?[1-$2]" 2>>times.txt >>receipts.txt || return
  echo "accepted: $2 for $1"
}

# sql STATEMENT: asks the database, inside its container.
sql() { docker compose exec -T db psql --username voting --quiet --tuples-only --no-align --field-separator ' ' --command "$1" </dev/null; }

# waiting: how many votes are in the queue.
waiting() { docker compose exec -T queue redis-cli --raw llen votes </dev/null; }

# settle: returns when as many votes are stored as there are receipts; gives up after 40 s.
settle() {
  local tries
  for ((tries = 0; tries < 80; tries++)); do
    if [[ $(lost 2>/dev/null) == 0 ]]; then return 0; fi
    sleep 0.5
  done
  echo "$(lost) votes are still not stored after 40 s" >&2
  return 1
}

# lost: how many receipts the database knows nothing of.
lost() {
  sql 'SELECT id FROM votes' >stored.txt || return 1
  sort stored.txt >stored-sorted.txt
  sort receipts.txt | comm -23 - stored-sorted.txt | wc -l | tr -d ' '
}

# stored: how many votes are in the database.
stored() { sql 'SELECT count(*) FROM votes'; }

# outlasted: how many were cast before the database was started, and stored after that.
outlasted() { sql 'SELECT count(*) FROM votes WHERE cast_at < pg_postmaster_start_time() AND stored_at > pg_postmaster_start_time()'; }

# slowest_vote: the longest way of a vote from the voter into the database, in milliseconds.
slowest_vote() { sql 'SELECT round(extract(epoch FROM max(stored_at - cast_at)) * 1000) FROM votes'; }

# slowest_answer: the longest that a voter has waited for a receipt, in milliseconds.
slowest_answer() { sort -n times.txt | awk '{last = $1} END {printf "%.0f", last * 1000}'; }

# receipts: how many there are.
receipts() {
  touch receipts.txt
  wc -l <receipts.txt | tr -d ' '
}

# filled FILE: returns when there is something in it; gives up after 5 s.
filled() {
  local tries
  for ((tries = 0; tries < 50; tries++)); do
    if [[ -s $1 ]]; then return 0; fi
    sleep 0.1
  done
  echo "nothing in $1 after 5 s" >&2
  return 1
}

# reading NAME VALUE UNIT: prints a measurement and keeps it.
reading() {
  printf '%-24s %8s %s\n' "$1" "$2" "$3"
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv
}
