# A draft, which sends nothing. What is missing?
kubectl expose deployment web --name web-pods --cluster-ip None --port 8080 --dry-run=client -o yaml

# In the end the file says this.
cat >web-pods.yaml <<'END'
apiVersion: v1
kind: Service
metadata:
  name: web-pods
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - name: http
      port: 8080
END
kubectl apply -f web-pods.yaml
kubectl get service web-pods
# shellcheck disable=SC2016
wait_for 60 "the name stands for three addresses" bash -c '[[ $(kubectl exec client -- nslookup -type=a web-pods.services.svc.cluster.local | grep -c "^Address: 10.244") == 3 ]]'
kubectl exec client -- nslookup -type=a web-pods.services.svc.cluster.local
kubectl get pods -l app=web -o wide

# No rule translates the port: ask for the one that the Pods listen on. The DNS knows it by its name.
kubectl exec client -- nslookup -type=srv _http._tcp.web-pods.services.svc.cluster.local
kubectl exec client -- wget -qO- http://web-pods:8080
