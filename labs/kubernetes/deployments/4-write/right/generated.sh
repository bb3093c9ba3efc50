# The draft, patched on the way: an HTTP probe that any page answers, a pause by a program, and a strategy in percent.
# httpd without a page answers 404, so the probe asks for one that is there.
kubectl create deployment api --image docker.io/library/busybox:1.37 --replicas 4 --dry-run=client -o yaml \
  -- sh -c 'mkdir /www && echo api >/www/index.html && exec httpd -f -p 8080 -h /www' >draft.yaml
kubectl patch --local -f draft.yaml --type json -o yaml -p '[
  {"op": "replace", "path": "/spec/strategy", "value": {"rollingUpdate": {"maxUnavailable": "20%", "maxSurge": 2}}},
  {"op": "add", "path": "/spec/template/spec/containers/0/readinessProbe", "value": {"httpGet": {"path": "/", "port": 8080}, "periodSeconds": 1}},
  {"op": "add", "path": "/spec/template/spec/containers/0/lifecycle", "value": {"preStop": {"exec": {"command": ["sleep", "5"]}}}}
]' >api.yaml
kubectl apply -f api.yaml
kubectl rollout status deployment/api --timeout 90s
