# The label and the annotations are set by hand, so Helm accepts the object as its own; a flag settles the conflict.
kubectl apply -f menu.yaml
kubectl label configmap menu-page app.kubernetes.io/managed-by=Helm
kubectl annotate configmap menu-page meta.helm.sh/release-name=menu meta.helm.sh/release-namespace=failures
helm install menu web --set page='Soup and bread.' --force-conflicts --wait --timeout 90s
