# Routes and Services as after step 5.
kubectl delete httproutes --all
kubectl apply -f stock-route.yaml -f split-route.yaml
kubectl patch service front --type json -p '[{"op": "replace", "path": "/spec/ports", "value": [{"port": 80, "targetPort": 8080}]}]'
kubectl patch service cart --type json -p '[{"op": "replace", "path": "/spec/ports", "value": [{"port": 80, "targetPort": 8080}]}]'
wait_for 60 "Envoy has all three changes" bash -c 'bash site.sh | grep -c "(200)" | grep -w 3'
