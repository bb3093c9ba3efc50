# The bomb goes off once more, is counted when it has met its limit, and ends as before.
docker start drydock-bomb
wait_for 30 "the kernel has refused a thousand processes" met_its_limit drydock-bomb
reading processes "$(docker stats --no-stream --format '{{.PIDs}}' drydock-bomb)" count
docker kill drydock-bomb
