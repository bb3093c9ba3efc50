# Holds when every Pod of two-teams-b gets the page of shop, and no Pod of another namespace does, robot or other.
in_lab_namespace
pod_ready robot
# The rules on the nodes follow a change within a moment.
for ((attempt = 0; attempt < 4; attempt++)); do
  said=$(kubectl exec clerk -n two-teams-b -- timeout 6 wget -q -O - -T 3 http://shop:8080/ 2>&1) && break
  sleep 0.5
done
[[ $said == "goods of team b" ]] || fail "clerk gets from http://shop:8080/: ${said//$'\n'/ }" "the page: goods of team b" "kubectl get pods,services,networkpolicies -n two-teams-b"
for ((attempt = 0; attempt < 10; attempt++)); do
  if ! kubectl exec robot -- python3 -c 'import urllib.request; print(urllib.request.urlopen("http://shop.two-teams-b:8080/", timeout=3).status)' >/dev/null 2>&1; then break; fi
  sleep 0.5
done
((attempt < 10)) || fail "robot in the namespace two-teams gets an answer from http://shop.two-teams-b:8080/" "no answer" "kubectl get networkpolicies -n two-teams-b"
# Three new Pods, which no policy can name.
visitors two-teams-b two-teams default
[[ $GOT == *' two-teams-b '* ]] || fail "another Pod of two-teams-b gets no page" "the page for every Pod of that namespace" "kubectl describe networkpolicy -n two-teams-b: from whom may traffic come?"
for namespace in two-teams default; do
  [[ $GOT != *" $namespace "* ]] || fail "another Pod of the namespace $namespace gets the page" "the page for Pods of two-teams-b only" "whose Pods does your policy protect, and in which direction?"
done
pass "Pods of two-teams-b get the page of shop, robot and Pods of other namespaces get no answer"
