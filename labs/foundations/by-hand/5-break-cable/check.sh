# Holds when the spare answers at 203.0.113.2 from its own network namespace, and the box at 198.51.100.2 from its own.
container_runs drydock-workshop
own_namespaces box
own_namespaces spare
box=$(first_process box)
spare=$(first_process spare)
[[ $(workshop readlink "/proc/$box/ns/net") != "$(workshop readlink "/proc/$spare/ns/net")" ]] || fail "box and spare share a network namespace" "one each" "move the interface, not the process"
# Of each other: a page that was copied is no repair.
[[ $(workshop enter spare cat /www/index.html) == "<p>This is the spare.</p>" ]] || fail "the spare's page says '$(workshop enter spare cat /www/index.html 2>&1)'" "its own page, as it was" "the pages are right; who answers where?"
[[ $(workshop enter box cat /www/index.html) != *spare* ]] || fail "the box has the spare's page" "its own" "the pages were right; who answers where?"
answers spare 203.0.113.2
answers box 198.51.100.2
pass "each container answers at its own address"
