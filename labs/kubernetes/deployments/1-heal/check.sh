# Holds when web has three ready Pods, one of them made after the client had begun to ask, and the client gets answers.
in_lab_namespace
object_exists service web
pods_ready web 3
pod_ready client
answers client http://web/cgi-bin/page
asking=$(kubectl get pod client -o 'jsonpath={.status.containerStatuses[0].state.running.startedAt}')
newest=$(youngest_pod)
# Both are ISO 8601 in UTC: the order of the text is the order of time.
[[ $newest > $asking ]] || fail "the youngest Pod of web was made at $newest, before the client began to ask at $asking" "one that replaces a deleted Pod" "kubectl get pods -l app=web: which of them can you do without?"
pass "web has three ready Pods, the youngest made at $newest by their ReplicaSet"
