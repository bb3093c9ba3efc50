# The image is the one of the course's nodes, so there's nothing to download. -q keeps kind quiet; give it a minute or two.
kind create cluster -q --name care --config kind.yaml \
  --image "$(docker inspect -f '{{.Config.Image}}' drydock-control-plane)"

# kind has made the new cluster the current context of kubectl.
kubectl config get-contexts
kubectl wait --for condition=Ready --timeout 120s node --all

# Something worth a backup. The Secret is typed once, and is in no file.
kubectl apply -f shop.yaml
kubectl create secret generic payment -n shop --from-literal password=correct-horse-7431
kubectl rollout status deployment/web -n shop --timeout 120s
kubectl get pods -n shop -o wide
