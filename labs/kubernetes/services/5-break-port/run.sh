# Follow the way from the Service to a Pod. What is listed?
kubectl describe service web

# Ask one Pod directly, on the port that's listed and on the one in web.yaml.
kubectl get pods -l app=web -o wide
address=$(kubectl get pods -l app=web -o 'jsonpath={.items[0].status.podIP}')
kubectl exec client -- wget -qO- -T 10 "http://$address:8088" || true
kubectl exec client -- wget -qO- -T 10 "http://$address:8080"

kubectl patch service web -p '{"spec": {"ports": [{"port": 80, "targetPort": 8080}]}}'
wait_for 60 "web answers" kubectl exec client -- wget -q -O - -T 3 http://web
kubectl exec client -- wget -qO- http://web
kubectl describe service web | grep -E 'Port:|Endpoints:'
