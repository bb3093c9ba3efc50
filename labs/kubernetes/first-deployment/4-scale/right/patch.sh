# What kubectl edit sends, too.
kubectl patch deployment web -p '{"spec": {"replicas": 3}}'
kubectl wait --for 'jsonpath={.status.readyReplicas}=3' deployment/web
