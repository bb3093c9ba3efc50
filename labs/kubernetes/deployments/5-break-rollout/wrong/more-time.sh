# expect: 1 of them made from the present template
# The deadline was exceeded, so give it a longer one. There's still no such image.
kubectl patch deployment web -p '{"spec": {"progressDeadlineSeconds": 600}}'
