# Create a key and a certificate in a Pod that has openssl, and store them in a Secret.
kubectl run openssl --image python:3.13 --restart Never --command -- sleep 3600
kubectl wait --for condition=Ready --timeout 90s pod/openssl
kubectl exec openssl -- openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc -days 7 \
  -subj /CN=shop.drydock.test -addext subjectAltName=DNS:shop.drydock.test -keyout /tmp/tls.key -out /tmp/tls.crt
kubectl exec openssl -- cat /tmp/tls.key >tls.key
kubectl exec openssl -- cat /tmp/tls.crt >tls.crt
kubectl create secret tls shop-tls --cert tls.crt --key tls.key
kubectl delete pod openssl --now

# The listener refers to a Secret of another namespace, which isn't allowed yet.
kubectl apply --server-side --field-manager shop -f listener.yaml
wait_for 60 "the Gateway has looked for the Secret" bash -c 'kubectl describe gateway contour -n projectcontour | grep RefNotPermitted'
kubectl describe gateway contour -n projectcontour

# The owner of the Secret allows it.
kubectl apply -f grant.yaml
wait_for 60 "Envoy has the certificate" curl -s --fail --cacert tls.crt --resolve shop.drydock.test:8443:127.0.0.1 https://shop.drydock.test:8443/cart

# One client trusts the certificate, the other one doesn't.
curl -s --cacert tls.crt --resolve shop.drydock.test:8443:127.0.0.1 -w '  (%{http_code})\n' https://shop.drydock.test:8443/cart
curl -sS --resolve shop.drydock.test:8443:127.0.0.1 https://shop.drydock.test:8443/cart || true
