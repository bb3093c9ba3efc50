# A headless Service needs no port at all: the name is enough.
kubectl create -f - <<'YAML'
{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web-pods"}, "spec": {"clusterIP": "None", "selector": {"app": "web"}}}
YAML
