# expect: has a target of ''
# A target in millicores needs no request. It's another target.
kubectl patch hpa api --type json -p '[{"op": "replace", "path": "/spec/metrics/0/resource/target", "value": {"type": "AverageValue", "averageValue": "20m"}}]'
