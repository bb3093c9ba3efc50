# Rounds of the readers, each a lesson and the version, and those in which either request failed.
reading requests "$(docker logs drydock-readers | wc -l | tr -d ' ')" count
reading failed "$(failed_rounds | wc -l | tr -d ' ')" count
by_second 1 2 >traffic.tsv
