# Holds when the release menu is deployed, owns the ConfigMap with the new page, and the other page is still there.
in_lab_namespace
object_exists configmap menu-page
release_is menu deployed
owner=$(kubectl get configmap menu-page --output 'jsonpath={.metadata.annotations.meta\.helm\.sh/release-name}')
[[ $owner == menu ]] || fail "the ConfigMap menu-page belongs to no release menu" "it to be part of that release" "kubectl get configmap menu-page --output yaml"
other=$(kubectl get configmap menu-page --output 'jsonpath={.data.allergens\.html}')
[[ $other == Celery. ]] || fail "allergens.html of menu-page says '$other'" "Celery., as in menu.yaml" "kubectl get configmap menu-page --output yaml; kubectl apply -f menu.yaml starts over"
# Not asked of the Pod: one that an attempt before has started reads the change within a minute or two.
page=$(kubectl get configmap menu-page --output 'jsonpath={.data.index\.html}')
[[ $page == 'Soup and bread.' ]] || fail "index.html of menu-page says '$page'" "Soup and bread." "helm get values menu"
says menu 'Soup and bread.'
pods_ready menu 1
pass "the release menu is deployed, menu-page is part of it, and has both pages"
