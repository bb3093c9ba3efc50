# Holds when rendered.yaml is what the chart web makes for a release named shop.
in_lab_namespace
[[ -s rendered.yaml ]] || fail "no file rendered.yaml in the lab's work folder" "what helm template prints for a release named shop" "helm template --help"
objects=$(kubectl create --dry-run=client -f rendered.yaml -o 'jsonpath={.kind} {.metadata.name} of {.metadata.labels.app\.kubernetes\.io/instance}{"\n"}' 2>&1) ||
  fail "rendered.yaml can't be read as objects: ${objects//$'\n'/ }" "what helm template prints for a release named shop" "helm template shop web"
for found in 'Deployment shop-web of shop' 'Service shop-web of shop'; do
  [[ $'\n'$objects$'\n' == *$'\n'"$found"$'\n'* ]] || fail "rendered.yaml has ${objects//$'\n'/, }" "$found among them" "helm template --help: what is its first argument?"
done
pass "rendered.yaml has $(wc -l <<<"$objects" | tr -d ' ') objects for a release named shop"
