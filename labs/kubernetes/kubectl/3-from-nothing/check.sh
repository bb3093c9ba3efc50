# Holds when web.yaml says what the cluster has: a Deployment of two Pods with both labels, and their Service.
asks_at_home
object_exists deployment web
object_exists service web
image=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.containers[*].image}')
[[ $image =~ ^(docker.io/(library/)?)?nginx:1.30$ ]] ||
  fail "the Pods of web run $image" "nginx:1.30" "kubectl explain deployment.spec.template.spec.containers"
made=$(labels_of deployment web .spec.template.metadata.labels)
for label in app=web tier=front; do
  grep -Fx -- "$label" <<<"$made" >/dev/null ||
    fail "the Pods that web creates get the labels ${made//$'\n'/, }" "app=web and tier=front" \
      "which labels does a Pod get: those of the Deployment, or those of its template?"
done
selects web web
wanted=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
[[ $wanted == 2 ]] ||
  fail "the Deployment web asks for $wanted Pods" "2" "kubectl explain deployment.spec.replicas"
kubectl rollout status deployment/web --timeout 30s >/dev/null 2>&1 || true
pods_ready web 2
page=$(served 2>&1) ||
  fail "no answer on port 80 of the Service web: ${page//$'\n'/ }" "nginx's page" \
    "kubectl describe service web, under Port, TargetPort and Endpoints"

[[ -s web.yaml ]] ||
  fail "no web.yaml in the lab's work folder" "the file from which both objects were made" \
    "kubectl create has --dry-run=client -o yaml; or write it in an editor"
found=$(kubectl get -f web.yaml -o name 2>&1 | sort | tr '\n' ' ') || true
[[ $found == "deployment.apps/web service/web " ]] ||
  fail "web.yaml describes $found" "the Deployment web and the Service web" \
    "a line of three hyphens separates two objects in one file"
if ! difference=$(kubectl diff -f web.yaml 2>&1); then
  # "generation" counts changes: it always differs too.
  lines=$(grep '^[-+] ' <<<"$difference" | grep -v generation | tr -s ' ' | tr '\n' ';') || true
  fail "web.yaml and the cluster differ: ${lines:-${difference//$'\n'/ }}" "no difference" \
    "kubectl diff -f web.yaml; change the file, then apply it"
fi
pass "web.yaml says what the cluster has: two Pods with both labels, and a Service that finds them"
