# Holds when the controller runs, home is ready on two Pods of its own, and its Service is one that came back.
in_lab_namespace
serves_websites
pods_ready website-controller 1
site_ready home
owned_by_site home
pods_ready home 2
[[ $(made service home) > $(made deployment home) ]] ||
  fail "the Service home is as old as the Deployment home" "a younger one, which the controller made again" \
    "kubectl delete service home"
answers deployment/home http://home
[[ $ANSWER == *'Welcome aboard'* ]] ||
  fail "home answers '$ANSWER'" "the text of home.yaml" "kubectl describe website home"
pass "home is ready on two Pods, and its Service came back"
