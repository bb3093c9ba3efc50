# Holds when inside.txt has, as ip -brief prints it, the address that the Pod pair has on its own network interface.
in_lab_namespace
pod_ready pair
address=$(kubectl get pod pair -o 'jsonpath={.status.podIP}')
[[ -s inside.txt ]] || fail "no inside.txt in the lab's work folder" "what ip -brief -4 address says inside the Pod" "which processes of drydock-worker are the Pod's?"
grep -F "$address/" inside.txt >/dev/null || fail "inside.txt doesn't name $address, the address of the Pod pair" "the network of that Pod" "docker exec drydock-worker ps ax shows the processes there, and pair.yaml which of them are the Pod's"
# One line an interface: name, state, address. All that a Pod has are lo and its own.
grep -E "^[^ ]+ +[A-Z]+ .*$address/" inside.txt >/dev/null || fail "inside.txt names $address, and isn't what ip -brief -4 address prints" "a line for each network interface of the Pod" "docker exec drydock-worker nsenter --help shows how to run a command in the network namespace of a process"
grep -E '^lo +' inside.txt >/dev/null || fail "inside.txt has no line about lo" "all interfaces of the Pod" "run ip -brief -4 address there once more"
pass "inside.txt names $address, the address of the Pod pair"
