# Version 2, with the Pods as they are.
kubectl set env deployment/web VERSION=2
kubectl annotate deployment/web kubernetes.io/change-cause='version 2'
kubectl rollout status deployment/web
# shellcheck disable=SC2016
wait_for 120 "all visitors get version 2" bash -c '[[ $(kubectl logs client --tail 20 | grep -c "version 2") == 20 ]]'
kubectl logs client | grep failed | tail -n 5

# Version 3 brings a readiness probe.
kubectl patch deployment web --patch-file readiness.yaml
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='version 3, with a readiness probe'
kubectl rollout status deployment/web
# shellcheck disable=SC2016
wait_for 120 "all visitors get version 3" bash -c '[[ $(kubectl logs client --tail 20 | grep -c "version 3") == 20 ]]'
kubectl get replicasets -l app=web
