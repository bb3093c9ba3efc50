# Numbered Pods, each with a claim of its own.
kubectl apply -f journal.yaml
kubectl rollout status statefulset/journal --timeout 150s
kubectl get pods -l app=journal
kubectl get pvc -l app=journal

# Scale down. What happens to the claim of the Pod that goes?
kubectl scale statefulset journal --replicas 1
kubectl wait --for delete --timeout 60s pod/journal-1
kubectl get pods -l app=journal
kubectl get pvc -l app=journal

# Scale up again. Which claim does the new journal-1 get?
kubectl scale statefulset journal --replicas 2
kubectl rollout status statefulset/journal --timeout 150s
kubectl exec journal-1 -- cat /data/journal
