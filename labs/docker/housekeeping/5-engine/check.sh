# Holds when the lab's settings folder has a context drydock-server that leads to port 8163.
host=$(docker --config client context inspect -f '{{.Endpoints.docker.Host}}' drydock-server 2>/dev/null) ||
  fail "no context named drydock-server in the folder client" "one" "docker --config client context ls"
[[ $host == tcp://127.0.0.1:8163 ]] || fail "drydock-server leads to $host" "tcp://127.0.0.1:8163" \
  "docker --config client context rm drydock-server, then make it again"
pass "drydock-server leads to $host"
