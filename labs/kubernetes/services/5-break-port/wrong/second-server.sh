# expect: the Deployment's next Pod won't listen
# A server on the port that's asked for, in each Pod: until they are replaced.
for pod in $(kubectl get pods -l app=web -o name); do kubectl exec "$pod" -- httpd -p 8088 -h /tmp; done
