# What does Envoy say of the three? After the code comes a flag, if it has one.
curl -s -H 'Host: shop.drydock.test' -w '  (%{http_code})\n' 'http://127.0.0.1:8081/?why'
curl -s -H 'Host: shop.drydock.test' -w '  (%{http_code})\n' 'http://127.0.0.1:8081/cart?why'
curl -s -H 'Host: stock.drydock.test' -w '  (%{http_code})\n' 'http://127.0.0.1:8081/?why'
wait_for 60 "Envoy writes its log, every ten seconds" bash -c 'kubectl logs -n projectcontour deployment/contour -c envoy --since 20s | grep -c "?why" | grep -w 3'
kubectl logs -n projectcontour deployment/contour -c envoy --since 20s | grep '?why'

# 404: which hosts is there a route for?
kubectl get httproutes
kubectl patch httproute stock --type json -p '[{"op": "replace", "path": "/spec/hostnames", "value": ["stock.drydock.test"]}]'

# 500: the route itself says what it didn't find.
kubectl describe httproute shop
kubectl patch httproute shop --type json -p '[{"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 80}]'

# 503: routed, and no answer. Where does the Service lead, and where do the Pods listen?
kubectl get endpointslices -l kubernetes.io/service-name=cart
kubectl exec deployment/cart -- grep serve_forever /app/app.py
kubectl patch service cart -p '{"spec": {"ports": [{"port": 80, "targetPort": 8080}]}}'

wait_for 60 "Envoy knows of all three" bash -c 'bash site.sh | grep -c "(200)" | grep -w 3'
bash site.sh
