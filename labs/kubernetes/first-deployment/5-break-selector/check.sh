# Holds when http://web answers again, through a Service that selects the Pods of the Deployment: the next one as well.
in_lab_namespace
object_exists service web
pod_ready client
pods_ready web 1
answers client http://web
selects web web
[[ $ANSWER == web-* ]] || fail "http://web answered '$ANSWER'" "the name of one of the Deployment's Pods" "which Pods does the Service's selector choose?"
pass "http://web answered: $ANSWER"
