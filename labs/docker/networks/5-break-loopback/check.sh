# Holds when the page comes through the published port of drydock-local, the container has a network of its own, and it still comes after a restart.
container_runs drydock-local
[[ $(docker inspect --format '{{.HostConfig.NetworkMode}}' drydock-local) != host ]] || fail "drydock-local is on the host's network" \
  "a network of its own" "the host's network hides the fault: which address does the program have to listen on?"
published=$(docker port drydock-local 2>/dev/null | sed 's/.* -> //' | paste -s -d ' ' -)
[[ $published == 127.0.0.1:8151 ]] || fail "drydock-local is published on ${published:-nothing}" "127.0.0.1:8151, as before" "docker port drydock-local; the address before the port is the one that you can connect to"
page=$(says_page http://127.0.0.1:8151/) ||
  fail "no page from http://127.0.0.1:8151/; in the container, a program listens on $(listeners drydock-local)" "a page" \
    "which addresses does a published port lead to? Not the container's loopback"
said=${page//$'\n'/ }
[[ $page == "you got through" ]] || fail "http://127.0.0.1:8151/ says: ${said:0:120}" "the container's own page, you got through" "serve /www, as before"
# If the container's own program still listens on loopback, another one answers.
if [[ " $(listeners drydock-local) " == *" 127.0.0.1:80 "* ]]; then
  docker restart --timeout 1 drydock-local >/dev/null
  says_page http://127.0.0.1:8151/ >/dev/null || fail "after a restart, nothing answers on http://127.0.0.1:8151/" "the page, as before" \
    "docker inspect shows the command that the container starts with; what docker exec started is gone"
fi
pass "http://127.0.0.1:8151/ says: $page"
