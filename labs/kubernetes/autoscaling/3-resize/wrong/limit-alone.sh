# expect: are 50m 50m
# More may be used, and no more is asked for: that would be another class.
kubectl patch pod guaranteed --subresource resize -p '{"spec": {"containers": [{"name": "work", "resources": {"limits": {"cpu": "100m"}}}]}}' || true
