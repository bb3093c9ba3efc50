# The rule for the cart first, with two matches: the path itself, and everything below it.
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
  hostnames: [shop.drydock.test]
  rules:
    - matches:
        - path: {type: Exact, value: /cart}
        - path: {type: PathPrefix, value: /cart/}
      backendRefs:
        - name: cart
          port: 80
    - backendRefs:
        - name: front
          port: 80
END
kubectl delete ingress shop
