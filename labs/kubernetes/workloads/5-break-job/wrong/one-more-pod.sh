# expect: the Job collect has no page of web-0
# A Pod web-3 is made for it. Nothing asks web-0.
kubectl scale statefulset web --replicas 4
kubectl rollout status statefulset/web --timeout 60s
kubectl replace --force -f collect.yaml
