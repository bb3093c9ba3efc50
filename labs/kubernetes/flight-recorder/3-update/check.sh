# Holds when web is back at v1 by its first ReplicaSet, after a second one.
in_lab_namespace
object_exists deployment web
sets=$(kubectl get replicasets -l app=web -o 'jsonpath={range .items[*]}{.spec.template.spec.containers[0].env[?(@.name=="VERSION")].value}{"\n"}{end}' | sort | xargs)
[[ $sets == "v1 v2" ]] || fail "web has ReplicaSets of the versions ${sets:-none}" "one of v1, and one of v2" "kubectl rollout history deployment/web; the template must be what it was at first"
version=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.containers[0].env[?(@.name=="VERSION")].value}')
[[ $version == v1 ]] || fail "the Deployment's template says VERSION=$version" "v1, as before the update" "kubectl rollout has a verb for the way back"
pods_ready web 1
pass "web says $version again, and has no third ReplicaSet"
