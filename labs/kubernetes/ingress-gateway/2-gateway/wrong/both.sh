# expect: there still is
# Both serve the site now.
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
        - path: {type: PathPrefix, value: /cart}
      backendRefs:
        - name: cart
          port: 80
    - backendRefs:
        - name: front
          port: 80
END
