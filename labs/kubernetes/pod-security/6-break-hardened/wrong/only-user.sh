# expect: Read-only file system
# The first message is answered, and the next one isn't read.
kubectl patch deployment till -p '{"spec": {"template": {"spec": {"securityContext": {"runAsUser": 10001}}}}}'
wait_for 60 "the new container has ended" bash -c 'kubectl logs deployment/till | grep Read-only'
