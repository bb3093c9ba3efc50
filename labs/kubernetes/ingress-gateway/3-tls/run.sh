#!/usr/bin/env bash
# A key and a certificate, made in a Pod of its own and kept in a Secret. Then a listener of the Gateway that uses it.
set -o errexit -o nounset -o pipefail

kubectl run openssl --image python:3.13 --restart Never --command -- sleep 3600
kubectl wait --for condition=Ready --timeout 90s pod/openssl
kubectl exec openssl -- openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc -days 7 \
  -subj /CN=shop.drydock.test -addext subjectAltName=DNS:shop.drydock.test -keyout /tmp/tls.key -out /tmp/tls.crt
kubectl exec openssl -- cat /tmp/tls.key >tls.key
kubectl exec openssl -- cat /tmp/tls.crt >tls.crt
kubectl create secret tls shop-tls --cert tls.crt --key tls.key
kubectl delete pod openssl --now

# The listener asks for a Secret of another namespace. Nobody has allowed that yet.
kubectl apply --server-side --field-manager shop --filename listener.yaml
listener() { kubectl get gateway contour --namespace projectcontour --output "jsonpath={.status.listeners[?(@.name==\"shop\")]$1}"; }
for ((attempt = 0; attempt < 60; attempt++)); do
  if [[ $(listener .conditions[*].reason) == *RefNotPermitted* ]]; then break; fi
  sleep 0.5
done
listener '.conditions[?(@.type=="ResolvedRefs")].reason' && echo

kubectl apply --filename grant.yaml
site='https://shop.drydock.test:8443/cart'
for ((attempt = 0; attempt < 60; attempt++)); do
  if curl --silent --fail --cacert tls.crt --resolve shop.drydock.test:8443:127.0.0.1 --output first.txt "$site"; then break; fi
  sleep 0.5
done

# Who trusts the certificate, and who does not.
curl --silent --show-error --cacert tls.crt --resolve shop.drydock.test:8443:127.0.0.1 "$site" --write-out '  (%{http_code})\n'
curl --silent --resolve shop.drydock.test:8443:127.0.0.1 "$site" || echo "curl refused, with exit code $?"
