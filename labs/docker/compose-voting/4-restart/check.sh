# Holds when votes that were cast while the database was away are stored, and every receipt is known.
voting_runs
queue_is_empty
no_receipt_lost
ask_database "SELECT count(*) $OUTLASTED"
[[ $ANSWER -gt 0 ]] || fail "no vote was cast while the database was away" "some, stored after its restart" "stop db, cast votes, start db"
pass "$ANSWER votes outlasted a restart of the database, and no receipt is lost"
