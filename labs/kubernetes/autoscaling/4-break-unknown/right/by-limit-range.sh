# A default for the whole namespace, and new Pods.
kubectl apply -f - <<'END'
apiVersion: v1
kind: LimitRange
metadata:
  name: usual
spec:
  limits:
    - type: Container
      defaultRequest:
        cpu: 20m
END
kubectl rollout restart deployment/api
kubectl rollout status deployment/api --timeout 120s
kubectl wait --for condition=ScalingActive=true --timeout 200s hpa/api
