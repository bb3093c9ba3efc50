# One container before the main one, one beside it. Watch the Pod's status until the work is done.
kubectl apply -f order.yaml
watch_until 60 Completed kubectl get pod order -w
kubectl logs order -c main

# When did each start and end?
kubectl describe pod order | grep -E '^  (prepare|helper|main):|Started:|Finished:'
