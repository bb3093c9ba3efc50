# Holds when the whole site answers through two accepted HTTPRoutes, and no Ingress is left.
in_lab_namespace
for route in shop stock; do
  object_exists httproute "$route"
  parent=$(kubectl get httproute "$route" -o 'jsonpath={.spec.parentRefs[*].namespace}/{.spec.parentRefs[*].name}')
  [[ $parent == projectcontour/contour ]] || fail "the HTTPRoute $route names the parent $parent" "projectcontour/contour" "kubectl get httproute $route -o yaml"
  # A route for one listener wouldn't answer on the one that step 3 adds.
  only=$(kubectl get httproute "$route" -o 'jsonpath={.spec.parentRefs[*].sectionName}{.spec.parentRefs[*].port}')
  [[ -z $only ]] || fail "the HTTPRoute $route names the listener '$only' of its Gateway" "the whole Gateway: no sectionName and no port in parentRefs" "kubectl get httproute $route -o yaml"
  accepted=$(kubectl get httproute "$route" -o 'jsonpath={.status.parents[0].conditions[?(@.type=="Accepted")].status}')
  [[ $accepted == True ]] || fail "the HTTPRoute $route isn't accepted" "a route that the Gateway accepts" "kubectl describe httproute $route"
  names=$(kubectl get httproute "$route" -o 'jsonpath={.spec.hostnames[*]}')
  [[ $names == "$route.drydock.test" ]] || fail "the HTTPRoute $route has the hostnames '$names'" "$route.drydock.test" "kubectl get httproute $route"
done
left=$(kubectl get httproutes -o 'jsonpath={.items[*].metadata.name}')
[[ $left == "shop stock" ]] || fail "there are the HTTPRoutes $left" "shop and stock, and no others" "kubectl get httproutes"
left=$(kubectl get ingress -o name)
[[ -z $left ]] || fail "still there: ${left//$'\n'/ }" "no Ingress" "kubectl get ingress"
served shop.drydock.test / front
served shop.drydock.test /cart cart
served shop.drydock.test /cart/7 cart
served shop.drydock.test /cartoon front
served stock.drydock.test / stock
pass "two HTTPRoutes, no Ingress, and the site answers"
