# expect: the template of web has a rule about nodes
# The changed template moves the Pods, and keeps new ones off the node for good.
kubectl apply -f budget.yaml
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"topologySpreadConstraints": null, "nodeSelector": {"kubernetes.io/hostname": "drydock-worker"}}}}}'
kubectl rollout status deployment/web --timeout 90s
