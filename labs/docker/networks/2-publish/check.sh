# Holds when drydock-page answers on the host's 127.0.0.1:8150 and on no other address of it.
container_runs drydock-page
published=$(docker port drydock-page 80/tcp 2>/dev/null) || published=nothing
[[ $published == 127.0.0.1:8150 ]] || fail "docker port says: ${published//$'\n'/, }" "127.0.0.1:8150" \
  "-p ADDRESS:PORT:PORT; without an address the port is open on all of them"
says_page http://127.0.0.1:8150/ >/dev/null || fail "no page from http://127.0.0.1:8150/" "nginx's first page" "docker logs drydock-page"
networks=$(networks_of drydock-page)
[[ " $networks " == *" drydock-lan "* ]] || fail "drydock-page is on: $networks" "drydock-lan" "docker run --network NETWORK, or docker network connect"
pass "127.0.0.1:8150 of the host leads to port 80 of drydock-page"
