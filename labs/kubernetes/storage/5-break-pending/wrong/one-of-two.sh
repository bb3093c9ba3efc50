# expect: the claim report is Pending
# The class is right now, and nobody has looked again.
kubectl delete -f report.yaml
sed 's/fast/standard/' report.yaml | kubectl apply -f -
