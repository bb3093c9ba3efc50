# Holds when http://web answers in the client, and the port that the Service leads to is one on which the Pods of the
# Deployment's template listen.
in_lab_namespace
object_exists service web
pod_ready client
pods_ready web 1
answers client http://web
[[ $ANSWER == web-* ]] ||
  fail "http://web answered '$ANSWER'" "the name of one of the Deployment's Pods" \
    "kubectl describe service web: which Pods does it select?"
selects web web
program=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.containers[*].command} {.spec.template.spec.containers[*].args}')
ports=$(ready_ports)
[[ -n $ports ]] ||
  fail "no Pod of web is ready behind the Service web" "one or more" "kubectl describe service web, under Endpoints"
for port in $ports; do
  [[ $program == *"-p $port "* || $program == *"-p $port\""* || $program == *"\"-p\",\"$port\""* ]] ||
    fail "the Service leads to port $port, on which the Deployment's next Pod won't listen" \
      "the port of the server in the template" \
      "kubectl describe deployment web, under Pod Template; kubectl describe service web"
done
pass "http://web answered: $ANSWER"
