# Sourced by the steps: casts votes, and counts what became of them.
# shellcheck shell=bash

# cast CHOICE COUNT: casts votes, one after the other, in the Pod voter. The answer to a vote is its receipt; all go to receipts.txt.
cast() {
  kubectl exec voter -- sh -c "for i in \$(seq $2); do wget -q -O - --post-data choice=$1 http://vote/votes || exit; sleep 0.02; done" >>receipts.txt
  echo "accepted: $2 for $1"
}

# sql STATEMENT: asks the database, inside its Pod.
sql() { kubectl exec db-0 -- psql --username voting --quiet --tuples-only --no-align --field-separator ' ' --command "$1"; }

# waiting: how many votes are in the queue.
waiting() { kubectl exec queue-0 -- redis-cli --raw llen votes; }

# results: what the result page is told.
results() { kubectl exec voter -- wget -q -O - -T 5 http://result/results; }

# settle: returns when every receipt is in the database; gives up after a minute and a half.
settle() {
  local end=$((SECONDS + 90))
  while ((SECONDS < end)); do
    if [[ $(lost 2>/dev/null) == 0 ]]; then return 0; fi
    sleep 0.5
  done
  echo "$(lost) votes are still not stored after a minute and a half" >&2
  return 1
}

# lost: how many receipts the database knows nothing of.
lost() {
  sql 'SELECT id FROM votes' >stored.txt || return 1
  sort stored.txt >stored-sorted.txt
  sort receipts.txt | comm -23 - stored-sorted.txt | wc -l | tr -d ' '
}

# receipts: how many there are.
receipts() {
  touch receipts.txt
  wc -l <receipts.txt | tr -d ' '
}

# arrived COUNT: returns when there are that many receipts; gives up after half a minute.
arrived() {
  local end=$((SECONDS + 30))
  until [[ $(receipts) -ge $1 ]]; do
    if ((SECONDS > end)); then
      echo "only $(receipts) receipts after half a minute" >&2
      return 1
    fi
    sleep 0.2
  done
}

# reading NAME VALUE UNIT: prints a measurement and keeps it.
reading() {
  printf '%-14s %6s %s\n' "$1" "$2" "$3"
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>measurements.tsv
}

# timeline MOMENT: from then on, twice a second, how many votes were accepted and how many stored. The database has both times of each vote.
# What takes longer than 20 seconds is looked at less often.
timeline() {
  sql "WITH seen AS (
         SELECT extract(epoch FROM cast_at) - $1 AS given, extract(epoch FROM stored_at) - $1 AS kept FROM votes
         WHERE extract(epoch FROM cast_at) > $1),
       span AS (SELECT ceil(max(kept)) AS whole, ceil(max(kept) / 20) / 2 AS every FROM seen)
       SELECT at, count(*) FILTER (WHERE given <= at), count(*) FILTER (WHERE kept <= at)
       FROM seen, span, generate_series(0, whole + every, every) AS at GROUP BY at ORDER BY at" | tr ' ' '\t'
}

# outlasted: how many votes were cast before the database was started, and stored after that.
outlasted() { sql 'SELECT count(*) FROM votes WHERE cast_at < pg_postmaster_start_time() AND stored_at > pg_postmaster_start_time()'; }

# slowest_vote MOMENT: the longest way of a vote cast since then, from the voter into the database, in milliseconds.
slowest_vote() { sql "SELECT round(extract(epoch FROM max(stored_at - cast_at)) * 1000) FROM votes WHERE extract(epoch FROM cast_at) > $1"; }
