# There's no such namespace. Helm doesn't create one by itself.
helm install notes ./notes -n day-two-prod --set password=tulip || true

# In the lab's namespace. An install runs no pre-upgrade hook, so there's no Job.
helm install notes ./notes --set password=tulip --wait --timeout 90s
kubectl get jobs
kubectl exec deployment/notes -- sh -c 'echo "buy milk" >/data/milk.txt'

# The first upgrade, and what became of the two Jobs.
helm upgrade notes ./notes --reuse-values --wait --timeout 90s
kubectl get events --field-selector involvedObject.kind=Job --sort-by .metadata.creationTimestamp \
  -o custom-columns=JOB:.involvedObject.name,REASON:.reason
kubectl get jobs
kubectl logs job/notes-migrate
