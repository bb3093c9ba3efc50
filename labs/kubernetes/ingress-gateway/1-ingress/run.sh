# Four small services that run the same program.
kubectl create configmap app --from-file app.py
sed 's/NAME/front/' service.yaml | kubectl apply -f -
sed 's/NAME/cart/' service.yaml | kubectl apply -f -
sed 's/NAME/cart-2/' service.yaml | kubectl apply -f -
sed 's/NAME/stock/' service.yaml | kubectl apply -f -
kubectl scale deployment cart --replicas 2
kubectl rollout status deployment/cart --timeout 150s
kubectl wait --for condition=Available --timeout 150s deployment --all

# An Ingress says which one answers, for which host and path.
kubectl apply -f ingress.yaml
wait_for 60 "Envoy has the new routes" bash -c 'bash site.sh | grep -c "(200)" | grep -w 3'
kubectl get ingress shop
curl -s -w '  (%{http_code})\n' -H 'Host: shop.drydock.test' http://127.0.0.1:8081/
curl -s -w '  (%{http_code})\n' -H 'Host: shop.drydock.test' http://127.0.0.1:8081/cart/7
curl -s -w '  (%{http_code})\n' -H 'Host: shop.drydock.test' http://127.0.0.1:8081/cartoon
curl -s -w '  (%{http_code})\n' -H 'Host: stock.drydock.test' http://127.0.0.1:8081/cart
curl -s -w '  (%{http_code})\n' -H 'Host: nobody.drydock.test' http://127.0.0.1:8081/
