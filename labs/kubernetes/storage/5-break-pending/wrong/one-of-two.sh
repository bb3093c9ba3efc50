# expect: the claim report is Pending
# The class is right now. The access mode still isn't.
kubectl delete -f report.yaml
sed 's/fast/standard/' report.yaml | kubectl apply -f -
