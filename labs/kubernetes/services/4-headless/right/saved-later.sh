# By commands, and the result saved as a file. web.yaml, which is beside it, has another number of Pods.
kubectl create service clusterip web-pods --clusterip None --tcp 8080
kubectl set selector service web-pods app=web
kubectl patch service web-pods --type json -p '[{"op": "replace", "path": "/spec/ports/0/name", "value": "http"}]'
{
  cat web.yaml
  echo ---
  kubectl get service web-pods -o yaml
} >all.yaml
