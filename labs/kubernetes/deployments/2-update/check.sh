# Holds when the client was answered by versions 2 and 3, web's Pods have a readiness probe, and three of them are ready.
in_lab_namespace
pods_ready web 3
pod_ready client
for version in 2 3; do
  [[ $(count "version $version" 0) -gt 0 ]] || fail "the client has had no answer of version $version" "one update to version 2, another to version 3" "kubectl rollout history deployment/web; kubectl logs client --tail 5"
done
probe=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.containers[0].readinessProbe}')
[[ -n $probe ]] || fail "the Pods of web have no readiness probe" "the one of readiness.yaml" "kubectl describe deployment web, under Pod Template"
pass "versions 2 and 3 have answered, and web's Pods have a readiness probe"
