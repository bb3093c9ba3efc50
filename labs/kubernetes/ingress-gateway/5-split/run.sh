# Two Services behind one path, by weight.
kubectl apply -f split-route.yaml
wait_for 60 "Envoy has the new weights" bash -c "curl -s -H 'Host: shop.drydock.test' -w '\n' 'http://127.0.0.1:8081/cart?n=[1-20]' | grep cart-2"

# curl counts from 1 to 200 by itself.
curl -s -H 'Host: shop.drydock.test' -w '\n' 'http://127.0.0.1:8081/cart?n=[1-200]' | sort | uniq -c
