# A Pod beside the log. Who holds a watch open, on what?
kubectl create configmap recorder --from-file recorder.py --dry-run=client -o yaml | kubectl apply -f -
kubectl apply -f recorder.yaml
kubectl wait --for condition=Ready --timeout 90s pod/recorder
kubectl exec recorder -- recorder watches

# Remember the moment, then apply a Deployment.
kubectl exec recorder -- recorder mark apply
kubectl apply -f web.yaml
kubectl rollout status deployment/web
wait_for 20 "the rules on the nodes follow" kubectl exec deployment/web -- wget -q -O - -T 3 http://web
kubectl exec deployment/web -- wget -qO- http://web

# One of the calls, with all that the log says about it.
kubectl exec recorder -- recorder entry create deployments
