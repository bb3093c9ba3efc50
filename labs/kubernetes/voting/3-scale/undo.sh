# One Pod of each part.
kubectl scale deployment/vote deployment/worker deployment/result statefulset/queue statefulset/db --replicas 1
kubectl wait --for delete pod/queue-1 --timeout 60s
kubectl delete persistentvolumeclaim data-queue-1 --ignore-not-found
kubectl rollout status deployment/vote --timeout 120s
kubectl rollout status deployment/worker --timeout 120s
kubectl rollout status deployment/result --timeout 120s
