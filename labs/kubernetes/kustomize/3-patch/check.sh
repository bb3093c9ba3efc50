# Holds when the overlay of staging, and no other file, makes two Pods of staging-shop.
in_lab_namespace
same_base
applied staging
pods_ready staging-shop 2
replicas=$(kubectl get deployment staging-shop -o 'jsonpath={.spec.replicas}')
[[ $replicas == 2 ]] || fail "staging-shop has $replicas replicas" "2" "kubectl kustomize overlays/staging"
finds_own_pods staging
pass "overlays/staging asks for two Pods, and the Service finds both"
