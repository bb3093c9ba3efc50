# Create the routes first, then delete the Ingress. In between, both serve the site.
kubectl get gateway contour -n projectcontour
kubectl apply -f stock-route.yaml
cat >shop-route.yaml <<'END'
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
    - backendRefs:
        - name: front
          port: 80
    - matches:
        - path:
            type: PathPrefix
            value: /cart
      backendRefs:
        - name: cart
          port: 80
END
kubectl apply -f shop-route.yaml
wait_for 60 "both routes are accepted" bash -c 'kubectl describe httproutes | grep -c "Reason: *Accepted" | grep -w 2'
kubectl describe httproute shop
kubectl delete ingress shop
bash site.sh
