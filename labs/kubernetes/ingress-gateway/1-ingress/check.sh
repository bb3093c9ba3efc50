# Holds when there is an Ingress named shop, and each host and path gets its answer from the right Service.
in_lab_namespace
object_exists ingress shop
pods_ready cart 2
pods_ready cart-2 1
served shop.drydock.test / front
served shop.drydock.test /cart cart
served stock.drydock.test / stock
pass "Envoy passes requests on by host and path"
