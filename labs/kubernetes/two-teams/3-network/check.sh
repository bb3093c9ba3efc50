# Holds when every Pod of two-teams-b gets the page of shop, and none of another namespace does: not robot, and no other.
in_lab_namespace
pod_ready robot
# The rules on the nodes follow a change within a moment.
for ((attempt = 0; attempt < 4; attempt++)); do
  said=$(kubectl exec clerk -n two-teams-b -- timeout 6 wget -q -O - -T 3 http://shop:8080/ 2>&1) && break
  sleep 0.5
done
[[ $said == "goods of team b" ]] || fail "clerk gets from http://shop:8080/: ${said//$'\n'/ }" "the page" "kubectl get pods,services,networkpolicies -n two-teams-b"
for ((attempt = 0; attempt < 10; attempt++)); do
  if ! kubectl exec robot -- python3 -c 'import urllib.request; print(urllib.request.urlopen("http://shop.two-teams-b:8080/", timeout=3).status)' >/dev/null 2>&1; then break; fi
  sleep 0.5
done
((attempt < 10)) || fail "robot in the namespace two-teams gets an answer from http://shop.two-teams-b:8080/" "none" "kubectl get networkpolicies -n two-teams-b"
# Three Pods that no policy can know.
visitors two-teams-b two-teams default
[[ $GOT == *' two-teams-b '* ]] || fail "another Pod of two-teams-b gets no page" "that every Pod of that namespace gets it" "kubectl describe networkpolicy -n two-teams-b: from whom may traffic come?"
for namespace in two-teams default; do
  [[ $GOT != *" $namespace "* ]] || fail "another Pod of the namespace $namespace gets the page" "that only Pods of two-teams-b get it" "whose Pods does your policy protect, and in which direction?"
done
pass "Pods of two-teams-b get the page of shop, robot and Pods of other namespaces get no answer"
