# The API server refuses two changes: of a field with another owner, and of an immutable field.
kubectl scale deployment corner --replicas 2
helm upgrade corner web --set page=Rolls. || true
kubectl get deployment corner -o yaml --show-managed-fields | grep -e manager: -e subresource: -e f:replicas:
# The rollback meets the same conflict. Look at the status of the failed upgrade:
helm upgrade corner web --set page=Rolls. --rollback-on-failure --timeout 60s || true
helm history corner --max 3

# Stop setting the field. It stays, because kubectl owns it.
helm upgrade corner web --set page=Rolls. --set replicas=null --wait --timeout 90s
kubectl get deployment corner
# Set it again, with force. From here on, only Helm owns it.
helm upgrade corner web --set page=Rolls. --set replicas=7 --force-conflicts --wait --timeout 90s
kubectl get deployment corner
# Stop setting it now, and it's removed. The default is one replica.
helm upgrade corner web --set page=Rolls. --set replicas=null --wait --timeout 90s
kubectl get deployment corner
# Use the chart's value again:
helm upgrade corner web --set page=Rolls. --wait --timeout 90s

# Rename the chart. Its name is in the selector of the Deployment:
cp -R web site
sed 's/^name: web/name: site/' web/Chart.yaml >site/Chart.yaml
helm upgrade corner site || true
# Only a new Deployment can have another selector. The old Pods keep running meanwhile.
kubectl delete deployment corner --cascade=orphan
helm upgrade corner site --wait --timeout 90s
# The old ReplicaSet stays, with its Pods, until you delete it.
kubectl get replicasets -l app.kubernetes.io/instance=corner --label-columns app.kubernetes.io/name
kubectl delete replicasets -l app.kubernetes.io/name=web,app.kubernetes.io/instance=corner
kubectl get deployment corner -o wide
