# Holds when the last revision of site is deployed with the page Spring, its Pods are ready, and the Service is the one that it was.
in_lab_namespace
release_is site deployed
page_is Spring
path=$(kubectl get deployment site -o 'jsonpath={..readinessProbe.httpGet.path}')
[[ $path == /index.html ]] || fail "the readiness probe asks for $path" "/index.html, as the chart has it" "helm get values site; site/values.yaml"
path=$(manifest_says Deployment .spec.template.spec.containers[0].readinessProbe.httpGet.path)
[[ $path == /index.html ]] || fail "the manifest of revision $REVISION has a probe that asks for $path" "/index.html, as the chart has it" "helm get values site; site/values.yaml"
kubectl rollout status deployment site --timeout 30s >/dev/null 2>&1 || fail "the Deployment site has not replaced its Pods" "a ready Pod of the last revision" "kubectl get pods"
pods_ready site 1
[[ $(kubectl get service site -o 'jsonpath={.metadata.uid}') == "$(cat service.uid)" ]] ||
  fail "the Service site is another one than before" "the same" "go on, but an uninstall takes the site away from its visitors; npx drydock start begins again"
pass "revision $REVISION of site is deployed, and the page says Spring"
