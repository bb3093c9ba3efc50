# What does Envoy log about the three? After the status code comes a flag, if there is one.
curl -s -H 'Host: shop.drydock.test' -w '  (%{http_code})\n' 'http://127.0.0.1:8081/?why'
curl -s -H 'Host: shop.drydock.test' -w '  (%{http_code})\n' 'http://127.0.0.1:8081/cart?why'
curl -s -H 'Host: stock.drydock.test' -w '  (%{http_code})\n' 'http://127.0.0.1:8081/?why'
wait_for 60 "Envoy writes its log, every ten seconds" bash -c 'kubectl logs -n projectcontour deployment/contour -c envoy --since 20s | grep -c "?why" | grep -w 3'
kubectl logs -n projectcontour deployment/contour -c envoy --since 20s | grep '?why'

# 404: which hosts have a route?
kubectl get httproutes
kubectl patch httproute stock --type json -p '[{"op": "replace", "path": "/spec/hostnames", "value": ["stock.drydock.test"]}]'

# 500: the route's status says what it couldn't find.
kubectl describe httproute shop
kubectl patch httproute shop --type json -p '[{"op": "replace", "path": "/spec/rules/0/backendRefs/0/port", "value": 80}]'

# 503: there's a route, but no answer. Which port does the Service use, and which one do the Pods listen on?
kubectl get endpointslices -l kubernetes.io/service-name=cart
kubectl exec deployment/cart -- grep serve_forever /app/app.py
kubectl patch service cart -p '{"spec": {"ports": [{"port": 80, "targetPort": 8080}]}}'

wait_for 60 "Envoy has all three changes" bash -c 'bash site.sh | grep -c "(200)" | grep -w 3'
bash site.sh
