# Does the API server know this kind? Define it, and ask about it.
kubectl get websites || true
kubectl apply -f websites.yaml
kubectl wait --for condition=Established crd/websites.drydock.example --timeout 60s
kubectl get crd websites.drydock.example
wait_for 60 "the schema is published" kubectl explain website.spec
kubectl explain website.spec

# An object of the new kind. What does the API server add?
kubectl apply -f home.yaml
kubectl get website home -o jsonpath='{.spec}{"\n"}'

# Three that it doesn't take.
kubectl apply -f refused.yaml || true

# What has become of home?
kubectl get websites
kubectl get deployments,services,pods
