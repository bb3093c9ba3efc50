# Holds when the controller makes what a Website asks for and says so, by its own rights, and has no others.
in_lab_namespace
pods_ready website-controller 1
object_exists website shop
may_not delete deployments
may_not delete services
may_not create pods
may_not create configmaps
may_not create rolebindings.rbac.authorization.k8s.io
may_not list secrets
may_not patch websites.drydock.example
may_not delete websites.drydock.example
site_ready shop
owned_by_site shop
site_ready home

# And the next one? A Website of the check's own, which goes again, and with it what belongs to it.
next=probe-$RANDOM
website "$next" 'text: The next one' | kubectl create -f - >/dev/null
trap 'kubectl delete website "$next" --ignore-not-found --wait=false >/dev/null' EXIT
site_ready "$next" 60
pass "shop is ready, and so was the next Website"
