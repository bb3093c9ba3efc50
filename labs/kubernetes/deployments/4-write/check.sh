# Holds when four Pods of the Deployment api are ready, listen on port 8080, and are replaced only by ready ones that
# get a pause, as api.yaml says.
in_lab_namespace
[[ -s api.yaml ]] ||
  fail "no api.yaml in the lab's work folder" "the file from which the Deployment is made" \
    "kubectl create deployment has --dry-run=client -o yaml; or write it in an editor"
pods_ready api 4

# of FIELD: a field of the Deployment, in jsonpath, from its spec.
of() { kubectl get deployment api -o "jsonpath={.spec.$1}"; }

[[ $(of replicas) == 4 ]] || fail "api wants $(of replicas) Pods" "4" "kubectl explain deployment.spec"
image=$(of 'template.spec.containers[*].image')
[[ $image =~ ^(docker.io/(library/)?)?busybox:1.37$ ]] ||
  fail "the Pods of api run $image" "busybox:1.37" "kubectl describe deployment api"
[[ -n $(of 'template.spec.containers[0].readinessProbe') ]] ||
  fail "the Pods of api have no readiness probe" "one that asks port 8080" \
    "kubectl explain deployment.spec.template.spec.containers.readinessProbe"
listens() { said=$(kubectl exec deployment/api -- nc -w 3 127.0.0.1 8080 </dev/null 2>&1); }
# A Pod that is about to go may have been asked.
wait_for 15 "port 8080 accepts a connection" listens 2>/dev/null ||
  fail "nothing listens on port 8080 of a Pod of api: ${said//$'\n'/ }" "the server httpd" "kubectl logs deployment/api"

# Of four Pods, a percentage is rounded down: of 24 % and less, none may be missing.
strategy=$(of strategy.type)
missing=$(of strategy.rollingUpdate.maxUnavailable)
[[ $missing != *% ]] || missing=$((${missing%\%} * 4 / 100))
[[ $strategy == RollingUpdate && $missing == 0 ]] ||
  fail "an update of api (${strategy}) may leave ${missing:-all} of its Pods missing" "none" \
    "kubectl explain deployment.spec.strategy, and the defaults for four replicas"
pause=$(of 'template.spec.containers[0].lifecycle.preStop')
[[ $pause =~ (\"seconds\":5\}|sleep\"?,?\ ?\"?5) ]] ||
  fail "before it stops, a container of api does: ${pause:-nothing}" "a pause of five seconds" \
    "kubectl explain deployment.spec.template.spec.containers.lifecycle.preStop"

found=$(kubectl get -f api.yaml -o name 2>&1 | tr '\n' ' ')
[[ " $found" == *" deployment.apps/api "* ]] ||
  fail "api.yaml describes $found" "the Deployment api" "kubectl get -f api.yaml"
if ! difference=$(kubectl diff -f api.yaml 2>&1); then
  lines=$(grep '^[-+] ' <<<"$difference" | tr -s ' ' | tr '\n' ';') || true
  fail "api.yaml and the cluster differ: ${lines:-${difference//$'\n'/ }}" "no difference" "kubectl diff -f api.yaml"
fi
pass "four Pods of api are ready, and an update waits for the new ones and gives the old ones a pause"
