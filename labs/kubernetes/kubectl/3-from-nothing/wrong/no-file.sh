# expect: no web.yaml
# All of it by commands: it works, and nothing is left to review, or to apply again.
kubectl create deployment web --image nginx:1.30 --replicas 2
kubectl patch deployment web -p '{"spec": {"template": {"metadata": {"labels": {"tier": "front"}}}}}'
kubectl expose deployment web --port 80
kubectl rollout status deployment/web
