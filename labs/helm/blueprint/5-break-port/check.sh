# Holds when the release worker is what the folder worker renders, with two ready Pods and no Service, and the others still render. Any repair will do.
in_lab_namespace
release_is worker deployed
for service in vote result; do
  release_is "$service" deployed
  on_blueprint "$service"
  case $BLUEPRINT in 0.[12].*) fail "the release $service is on blueprint $BLUEPRINT" "0.3.0 or a later one" "helm history $service" ;; esac
  renders "$service"
done
on_blueprint worker
no_service worker
wanted=$(kubectl get deployment worker -o 'jsonpath={.spec.replicas}')
[[ $wanted == 2 ]] || fail "the Deployment worker asks for $wanted Pods" "2" "the value is called replicas; in worker/values.yaml, or given to helm upgrade"
renders worker
[[ $RENDERED == "$(helm get manifest worker | grep -v '^ *$')" ]] ||
  fail "the release worker isn't what the folder worker renders with the release's values" "the same, or the next upgrade brings something else" \
    "helm get manifest worker, and helm template worker ./worker; after a change in the folder: helm upgrade"
voting_ready
pods_ready worker 2
pass "worker is deployed on blueprint $BLUEPRINT with two ready Pods and no Service, and its folder renders what runs"
