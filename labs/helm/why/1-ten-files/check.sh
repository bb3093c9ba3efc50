# Holds when every object that the ten files describe exists, and the bakery answers the customer.
in_lab_namespace
missing=$(kubectl get -f manifests 2>&1 >/dev/null | grep -c NotFound) || true
[[ $missing == 0 ]] || fail "$missing of the objects in the folder manifests don't exist" "all of them" "kubectl apply -f manifests"
pods_ready bakery-redis 1
pods_ready bakery-web 1
says bakery 'Bread and rolls'
pass "$ANSWER"
