# Holds when each part of the site is answered by its service again.
in_lab_namespace
served stock.drydock.test / stock
served shop.drydock.test / front
served shop.drydock.test /cart cart
pass "the whole site answers with 200"
