# What api.yaml says again. If both were made anew, it would take a minute until there are metrics.
kubectl delete limitranges --all
kubectl replace -f api.yaml
kubectl rollout status deployment/api --timeout 120s
kubectl wait --for condition=ScalingActive=false --timeout 120s hpa/api
