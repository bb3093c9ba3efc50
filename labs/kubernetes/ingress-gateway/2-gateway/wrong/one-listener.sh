# expect: names the listener
# The route is attached to the listener http alone: the one for HTTPS, which comes next, would not have it.
kubectl apply -f stock-route.yaml
kubectl apply -f - <<'END'
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: shop
spec:
  parentRefs:
    - namespace: projectcontour
      name: contour
      sectionName: http
  hostnames: [shop.drydock.test]
  rules:
    - matches:
        - path: {type: PathPrefix, value: /cart}
      backendRefs:
        - name: cart
          port: 80
    - backendRefs:
        - name: front
          port: 80
END
kubectl delete ingress shop
