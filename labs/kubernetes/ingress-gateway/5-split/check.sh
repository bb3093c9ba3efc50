# Holds when cart and cart-2 answer requests for /cart by weights in the HTTPRoute shop, cart most of them.
in_lab_namespace
object_exists httproute shop
weights=$(kubectl get httproute shop -o 'jsonpath={range .spec.rules[*].backendRefs[*]}{.name}={.weight} {end}')
[[ " $weights" == *" cart="* && $weights == *"cart-2="* ]] || fail "the HTTPRoute shop has the backends $weights" "cart and cart-2, with weights" "kubectl get httproute shop -o yaml"
said=$(curl -s --max-time 60 -H 'Host: shop.drydock.test' -w '\n' 'http://127.0.0.1:8081/cart?n=[1-100]') || true
old=$(grep -c '^cart on ' <<<"$said") || true
new=$(grep -c '^cart-2 on ' <<<"$said") || true
((new > 0 && old > new)) || fail "of 100 requests $old went to cart and $new to cart-2" "about 80 and about 20" "the weights are $weights"
pass "of 100 requests $old went to cart and $new to cart-2"
