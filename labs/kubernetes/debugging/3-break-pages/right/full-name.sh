# The same image by its full name.
kubectl patch deployment pages -p '{"spec": {"template": {"spec": {"containers": [{"name": "pages", "image": "docker.io/library/nginx:1.30"}]}}}}'
kubectl rollout status deployment/pages
