# Pods that are numbered, each with its own claim.
kubectl apply -f journal.yaml
kubectl rollout status statefulset/journal --timeout 150s
kubectl get pods -l app=journal
kubectl get pvc -l app=journal

# What becomes of a claim whose Pod is no longer wanted?
kubectl scale statefulset journal --replicas 1
kubectl wait --for delete --timeout 60s pod/journal-1
kubectl get pods -l app=journal
kubectl get pvc -l app=journal

# The number comes back, and finds its claim.
kubectl scale statefulset journal --replicas 2
kubectl rollout status statefulset/journal --timeout 150s
kubectl exec journal-1 -- cat /data/journal
