# Holds when the release menu is deployed and owns the ConfigMap, which has the new page and still the other one.
in_lab_namespace
object_exists configmap menu-page
release_is menu deployed
owner=$(kubectl get configmap menu-page --output 'jsonpath={.metadata.annotations.meta\.helm\.sh/release-name}')
[[ $owner == menu ]] || fail "the ConfigMap menu-page doesn't belong to the release menu" "a ConfigMap with that release's annotations" "kubectl get configmap menu-page --output yaml"
other=$(kubectl get configmap menu-page --output 'jsonpath={.data.allergens\.html}')
[[ $other == Celery. ]] || fail "allergens.html of menu-page says '$other'" "Celery., as in menu.yaml" "kubectl get configmap menu-page --output yaml; kubectl apply -f menu.yaml starts over"
# The Pod isn't asked: one from an earlier attempt gets the change only after a minute or two.
page=$(kubectl get configmap menu-page --output 'jsonpath={.data.index\.html}')
[[ $page == 'Soup and bread.' ]] || fail "index.html of menu-page says '$page'" "Soup and bread." "helm get values menu"
says menu 'Soup and bread.'
pods_ready menu 1
pass "the release menu is deployed, and menu-page belongs to it and has both pages"
