# Three faults: a misspelt host, a port that the Service doesn't have, a port that the Pods don't listen on.
kubectl patch httproute stock --type json -p '[{"op": "replace", "path": "/spec/hostnames", "value": ["stocks.drydock.test"]}]'
kubectl patch httproute shop --type json -p '[
  {"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 8080},
  {"op": "remove", "path": "/spec/rules/1/backendRefs/1"}]'
kubectl patch service cart -p '{"spec": {"ports": [{"port": 80, "targetPort": 8000}]}}'
wait_for 60 "Envoy has all three changes" bash -c 'bash site.sh | grep -c "(500)\|(503)\|(404)" | grep -w 3'
kubectl get pods -l site=shop
bash site.sh
