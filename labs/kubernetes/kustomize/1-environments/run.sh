# What do base and overlay make together? This only prints it.
kubectl kustomize overlays/dev

# Create both environments: -k names a folder with a kustomization.yaml.
kubectl apply -k overlays/dev
kubectl apply -k overlays/staging
kubectl rollout status deployment/dev-shop
kubectl rollout status deployment/staging-shop

# Two shops in one namespace. -l env lists what has that label, with any value.
kubectl get deployments,services,configmaps -l env
wait_for 30 "both Services answer" kubectl exec deployment/dev-shop -- \
  wget -q -O - -T 2 http://dev-shop http://staging-shop
kubectl exec deployment/dev-shop -- wget -q -O - http://dev-shop
kubectl exec deployment/dev-shop -- wget -q -O - http://staging-shop
