# Holds when robot may list the Pods of its own namespace and not those of the other, and team b's shop and clerk run.
in_lab_namespace
pod_ready robot
seen=$(kubectl get pod robot -o 'jsonpath={.spec.serviceAccountName}')
[[ $seen == robot ]] || fail "the Pod robot runs as the ServiceAccount $seen" "robot" "robot.yaml sets serviceAccountName: kubectl apply -f robot.yaml"
may "$ROBOT" two-teams list pods
may_not "$ROBOT" two-teams list secrets
may_not "$ROBOT" two-teams-b list pods
seen=$(kubectl get deployment shop -n two-teams-b -o 'jsonpath={.status.readyReplicas}' 2>/dev/null) || true
[[ ${seen:-0} -ge 1 ]] || fail "no Pod of shop is ready in the namespace two-teams-b" "one or more" "kubectl get pods -n two-teams-b"
seen=$(kubectl get pod clerk -n two-teams-b -o 'jsonpath={.status.phase}' 2>/dev/null) || true
[[ $seen == Running ]] || fail "the Pod clerk in two-teams-b is ${seen:-missing}" "a running Pod" "shop.yaml has it: kubectl apply -f shop.yaml -n two-teams-b"
pass "robot may list the Pods of two-teams, and none in two-teams-b"
