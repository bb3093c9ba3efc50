# The same again, while people vote before, during and after it. curl says how long each answer took.
receipts=$(wc -l <receipts.txt)
stored=$(sql 'SELECT count(*) FROM votes')
rm -f times.txt

cast cats 100 &
docker compose --progress quiet stop db
wait
cast dogs 200
docker compose --progress quiet start db
wait_for 60 "every receipt is known" settled

reading cast $(($(wc -l <receipts.txt) - receipts)) count
reading stored $(($(sql 'SELECT count(*) FROM votes') - stored)) count
reading outlasted-restart "$(sql "SELECT count(*) $OUTLASTED")" count
reading slowest-answer "$(sort -n times.txt | awk '{last = $1} END {printf "%.0f", last * 1000}')" ms
reading slowest-vote "$(sql "SELECT round(extract(epoch FROM max(stored_at - cast_at)) * 1000) $OUTLASTED")" ms
