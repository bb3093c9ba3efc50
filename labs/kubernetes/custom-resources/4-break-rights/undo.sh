# The controller's rights as they were, and no shop.
kubectl delete website shop --ignore-not-found
kubectl delete deployment,service shop --ignore-not-found
kubectl delete roles,rolebindings --all
kubectl apply -f "${DRYDOCK_LAB_FOLDER:?}/files/rights.yaml"
kubectl wait --for condition=Ready website/home --timeout 60s
