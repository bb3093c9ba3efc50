# The file still has the right label: apply it again.
kubectl apply -f web.yaml
