# kubectl reads YAML and sends JSON. What does it send?
kubectl create --dry-run=client -f traps.yaml -o json

# A ConfigMap takes only strings. Some of these aren't.
kubectl create -f traps.yaml || true
kubectl create -f quoted.yaml
kubectl get configmap settings -o yaml

# Two documents, and two ways to write two lines.
kubectl create -f blocks.yaml
kubectl get configmap kept folded -o json | grep '"text"'

# Layout: a tab, and a line that begins one column too far to the right.
printf 'kind: ConfigMap\ndata:\n\tlight: "on"\n' | kubectl create -f - || true
printf 'kind: ConfigMap\ndata:\n  country: "no"\n   light: "on"\n' | kubectl create -f - || true
