# Holds when shop.drydock.test answers over TLS with the certificate of the Secret shop-tls.
in_lab_namespace
object_exists secret shop-tls
trusted=$(mktemp)
trap 'rm -f "$trusted"' EXIT
kubectl get secret shop-tls -o 'go-template={{index .data "tls.crt" | base64decode}}' >"$trusted"
for ((attempt = 0; attempt < 30; attempt++)); do
  said=$(curl -sS --max-time 5 --cacert "$trusted" --resolve shop.drydock.test:8443:127.0.0.1 https://shop.drydock.test:8443/cart 2>&1) || true
  if [[ $said == "cart on "* ]]; then pass "https://shop.drydock.test:8443/cart answers: $said"; fi
  sleep 0.5
done
fail "https://shop.drydock.test:8443/cart says: ${said//$'\n'/ }" "cart on, and a Pod's name" "kubectl describe gateway contour -n projectcontour shows the conditions of its listeners"
