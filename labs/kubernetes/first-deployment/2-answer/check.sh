# Holds when the Pod client gets an answer from http://web.
in_lab_namespace
pod_ready client
answers client http://web
pass "http://web answered: $ANSWER"
