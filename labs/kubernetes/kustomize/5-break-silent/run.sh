# Is anything left to apply?
kubectl diff -k overlays/staging

# So the files and the cluster agree. What did the two edits become?
kubectl kustomize overlays/staging | grep -e GREETING: -e staging-settings -e replicas

# The ConfigMap has the new greeting under its old name, and one replica is the base's. Read the overlay.
cat overlays/staging/kustomization.yaml

# Give the hash back, and patch what the base calls shop.
sed -e '/^generatorOptions/d' -e '/disableNameSuffixHash/d' -e 's/name: staging-shop/name: shop/' \
  overlays/staging/kustomization.yaml >repaired.yaml
mv repaired.yaml overlays/staging/kustomization.yaml
kubectl kustomize overlays/staging | grep -e GREETING: -e staging-settings -e replicas
kubectl apply -k overlays/staging
kubectl rollout status deployment/staging-shop
wait_for 30 "the old Pod is gone" bash -c 'kubectl get pods -l env=staging -o name | wc -l | grep -w 3'
kubectl exec deployment/staging-shop -- wget -q -O - http://127.0.0.1
