# Holds when the four programs run, and neither web nor db answers client.
in_lab_namespace
for name in web api db client; do
  pods_ready "$name" 1
done
for name in web db; do
  refused client "http://$name/" "kubectl get networkpolicies: which Pods does deny-in select?"
done
pass "all four are ready, and neither web nor db answers client"
