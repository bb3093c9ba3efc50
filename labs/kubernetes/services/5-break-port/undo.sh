# Service and template as they were, three Pods, and none with a second server in it. "apply" knows a Service's port by its
# number: a changed number would become a second port.
kubectl patch service web --type json -p '[{"op": "replace", "path": "/spec/ports", "value": [{"port": 80, "targetPort": 8080}]}]'
kubectl apply -f web.yaml
kubectl scale deployment web --replicas 3
kubectl rollout restart deployment/web
kubectl rollout status deployment/web --timeout 120s
# shellcheck disable=SC2016
wait_for 60 "three Pods are left" bash -c '[[ $(kubectl get pods -l app=web -o name | wc -l) == 3 ]]'
