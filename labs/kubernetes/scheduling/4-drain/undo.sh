# No budget, the node schedulable, and two Pods of web on each worker, spread as spread.yaml has it.
kubectl uncordon drydock-worker2
kubectl delete poddisruptionbudget web --ignore-not-found
kubectl delete deployment web
wait_for 60 "no Pod of web is left" bash -c 'kubectl get pods -l app=web -o name | wc -l | grep -w 0'
kubectl apply -f web.yaml
kubectl patch deployment web --patch-file spread.yaml
kubectl rollout status deployment/web --timeout 120s
