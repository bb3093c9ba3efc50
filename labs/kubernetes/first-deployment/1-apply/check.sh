# Holds when the Deployment web has at least two ready Pods, and the Service web selects them.
in_lab_namespace
object_exists service web
pods_ready web 2
selects web web
pass "the Deployment web has $(ready_pods web) ready Pods, and the Service web selects them"
