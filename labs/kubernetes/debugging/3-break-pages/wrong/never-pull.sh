# expect: http://pages says to the Pod client
# If it can't be pulled, don't pull. Then it isn't there.
kubectl patch deployment pages -p '{"spec": {"template": {"spec": {"containers": [{"name": "pages", "imagePullPolicy": "Never"}]}}}}'
