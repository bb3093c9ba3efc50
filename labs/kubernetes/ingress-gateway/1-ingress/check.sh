# Holds when an Ingress named shop is there and each host and path is answered by its service.
in_lab_namespace
object_exists ingress shop
pods_ready cart 2
pods_ready cart-2 1
served shop.drydock.test / front
served shop.drydock.test /cart cart
served stock.drydock.test / stock
pass "Envoy passes requests on by host and path"
