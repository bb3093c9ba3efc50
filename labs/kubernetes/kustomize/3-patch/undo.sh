# One Pod, as the base has it.
kubectl scale deployment staging-shop --replicas 1
wait_for 30 "one Pod is left" bash -c 'kubectl get pods -l env=staging -o name | wc -l | grep -w 1'
