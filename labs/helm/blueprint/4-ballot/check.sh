# Holds when the release ballot takes votes for fish and birds, one for fish is stored, and vote is as it was.
in_lab_namespace
voting_ready
release_is ballot deployed
on_blueprint ballot
pods_ready ballot 1
object_exists service ballot
same_templates ballot vote
offers ballot "birds fish"
release_is vote deployed
offers vote "cats dogs"
votes_sql "SELECT count(*) FROM votes WHERE choice = 'fish'"
[[ $ROWS -ge 1 ]] || fail "no vote for fish is stored" "one that was cast at http://ballot/votes" "cast.sh shows how it's done at http://vote/votes; a worker stores it within a second"
pass "ballot takes votes for fish and birds, vote for cats and dogs, and both are counted"
