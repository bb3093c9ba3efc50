# expect: isn't ready
# You make what the controller can't. There's a page, and still no controller for the next one.
kubectl create deployment shop --image busybox:1.37 --replicas 2 -- \
  sh -c 'echo "Anchors and rope" >/tmp/index.html && exec httpd -f -p 8080 -h /tmp'
kubectl expose deployment shop --port 80 --target-port 8080
kubectl rollout status deployment/shop --timeout 60s
kubectl create role website-status --verb patch --resource websites.drydock.example/status
kubectl create rolebinding website-status --role website-status \
  --serviceaccount custom-resources:website-controller
kubectl wait --for condition=Ready=false website/shop --timeout 60s
