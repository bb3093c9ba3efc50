# From the start of the update, by the engine's clock: how many requests, and how many without an answer?
began=$(docker logs --timestamps drydock-loop | awk '/of version 2, observed 0/ {began = $1} END {print began}')
docker logs --since "$began" drydock-client >during-update.txt
reading asked-update "$(wc -l <during-update.txt | tr -d ' ')" count
reading lost-update "$(grep -c lost during-update.txt || true)" count
rm during-update.txt
