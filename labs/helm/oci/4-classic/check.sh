# Holds when a web server has an index with web 1.1.1, and the release guest in the namespace oci-guests is that chart.
in_lab_namespace
container_runs drydock-charts
container_runs drydock-chart-files
listed=$(curl -sf --max-time 5 http://127.0.0.1:8161/index.yaml) || fail "no index.yaml at http://127.0.0.1:8161" "the index of the packages" "docker logs drydock-chart-files; ls packages"
versions=$(awk '$1 == "version:" {print $2}' <<<"$listed" | tr -d "\"'")
for version in 1.0.0 1.1.1; do
  [[ $'\n'$versions$'\n' == *$'\n'"$version"$'\n'* ]] || fail "the index at http://127.0.0.1:8161 lists ${versions//$'\n'/, }" "$version among them" "helm repo index writes the index anew"
done
export HELM_NAMESPACE=oci-guests
release_is guest deployed
[[ $CHART == web-1.1.1 ]] || fail "the release guest in the namespace oci-guests is $CHART" "web-1.1.1" "helm repo update, then helm search repo: which version does your copy of the index have?"
kubectl rollout status deployment/guest-web -n oci-guests --timeout 30s >/dev/null 2>&1 || fail "the Deployment guest-web has no ready Pod" "one" "kubectl get pods -n oci-guests"
pass "web 1.1.1 is in the index, and in the namespace oci-guests as the release guest"
