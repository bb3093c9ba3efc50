# expect: the Deployment's next Pod won't listen
# A server on the port that the Service asks for, in each of today's Pods. New Pods won't have it.
for pod in $(kubectl get pods -l app=web -o name); do kubectl exec "$pod" -- httpd -p 8088 -h /tmp; done
