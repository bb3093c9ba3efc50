# The same again: how long until four tasks run, and how many requests get no answer?
before=$(asked)
docker kill drydock-node-3
wait_for 90 "four tasks run on the others" four_outside node-3
reading rescheduled "$(milliseconds "$(docker inspect --format '{{.State.FinishedAt}}' drydock-node-3)" "$(newest_start)")" ms
reading lost-node "$(lost_after "$before")" count
docker start drydock-node-3
wait_for 60 "all three nodes are ready" nodes_ready 3

before=$(asked)
manager node update --availability drain node-2
wait_for 60 "four tasks run on the others" four_outside node-2
reading lost-drain "$(lost_after "$before")" count
manager node update --availability active node-2
