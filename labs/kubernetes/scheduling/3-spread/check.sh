# Holds when the taint is gone and web has two Pods on each worker, because it asks to be spread.
in_lab_namespace
needs_no_taint
asks=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.topologySpreadConstraints[?(@.topologyKey=="kubernetes.io/hostname")].maxSkew}')
[[ $asks == 1 ]] ||
  fail "the template of web has no topologySpreadConstraints over the nodes" "one, with maxSkew 1" \
    "spread.yaml has it: kubectl patch deployment web --patch-file spread.yaml"
settled web 4
[[ $(pods_on web drydock-worker) == 2 && $(pods_on web drydock-worker2) == 2 ]] ||
  fail "web has $(pods_on web drydock-worker) Pods on drydock-worker, $(pods_on web drydock-worker2) on drydock-worker2" "two on each" "kubectl rollout restart deployment web creates new Pods, and the scheduler places them by the rule"
pass "web has two Pods on each worker"
