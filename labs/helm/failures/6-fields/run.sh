# Two refusals of the API server: a field that has another owner, and one that can't be changed.
kubectl scale deployment corner --replicas 2
helm upgrade corner web --set page=Rolls. || true
kubectl get deployment corner -o yaml --show-managed-fields | grep -e manager: -e subresource: -e f:replicas:
# The way back meets the same conflict. Look at the status of the upgrade that failed:
helm upgrade corner web --set page=Rolls. --rollback-on-failure --timeout 60s || true
helm history corner --max 3

# Give the field up. It stays, because kubectl owns it.
helm upgrade corner web --set page=Rolls. --set replicas=null --wait --timeout 90s
kubectl get deployment corner
# Take it back. From here on Helm alone owns it.
helm upgrade corner web --set page=Rolls. --set replicas=7 --force-conflicts --wait --timeout 90s
kubectl get deployment corner
# Give it up now, and it goes. The default is one replica.
helm upgrade corner web --set page=Rolls. --set replicas=null --wait --timeout 90s
kubectl get deployment corner
# The number is the chart's again:
helm upgrade corner web --set page=Rolls. --wait --timeout 90s

# The chart gets another name, which is in the selector of its Deployment:
cp -R web site
sed 's/^name: web/name: site/' web/Chart.yaml >site/Chart.yaml
helm upgrade corner site || true
# Only a new Deployment can have another selector. The Pods of the old one go on meanwhile.
kubectl delete deployment corner --cascade=orphan
helm upgrade corner site --wait --timeout 90s
# The old ReplicaSet stays, with its Pods, until you delete it.
kubectl get replicasets -l app.kubernetes.io/instance=corner --label-columns app.kubernetes.io/name
kubectl delete replicasets -l app.kubernetes.io/name=web,app.kubernetes.io/instance=corner
kubectl get deployment corner -o wide
