# No address for the Service: its name is that of the Pods.
kubectl expose deployment web --name web-pods --cluster-ip None --port 8080
kubectl get service web-pods
# shellcheck disable=SC2016
wait_for 60 "the name stands for three addresses" bash -c '[[ $(kubectl exec client -- nslookup -type=a web-pods.services.svc.cluster.local | grep -c "^Address: 10.244") == 3 ]]'
kubectl exec client -- nslookup -type=a web-pods.services.svc.cluster.local
kubectl get pods -l app=web -o wide

# The port isn't translated either: ask for the one that the Pods listen on.
kubectl exec client -- wget -qO- http://web-pods:8080
