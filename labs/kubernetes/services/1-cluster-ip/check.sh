# Holds when the Deployment web has two ready Pods and the Pod client gets an answer by the full name of the Service web.
in_lab_namespace
object_exists service web
pods_ready web 2
pod_ready client
answers client http://web.services.svc.cluster.local
pass "http://web.services.svc.cluster.local answered: $ANSWER"
