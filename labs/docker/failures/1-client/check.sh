# Holds when drydock-guest, not as root, gets an answer from the engine.
container_runs drydock-guest
made_from drydock-guest drydock-guest
who=$(docker exec drydock-guest id -u)
[[ $who != 0 ]] || fail "drydock-guest runs as root" "another user, who is let in by a group" "docker run --user, and --group-add with the group of the socket"
seen=$(docker exec drydock-guest docker ps --quiet 2>&1) || fail "user $who in drydock-guest: ${seen:0:90}" "an answer from the engine" "who owns the socket, and which group? ls -ln shows it"
pass "user $who in drydock-guest asks the engine and is answered"
