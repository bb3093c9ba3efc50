# Sourced by checks of helm/chart, after check.sh, cluster.sh and, for made_from, release.sh: looks at the chart in the folder web and at the release web.
# shellcheck shell=bash

# chart_loads: goes on only if the folder web is a chart named web that Helm can load.
chart_loads() {
  local said
  [[ -f web/Chart.yaml ]] || fail "no file web/Chart.yaml in the lab's work folder" "a chart named web" "helm create --help"
  said=$(helm show chart web 2>&1) || fail "Helm cannot load the chart: ${said//$'\n'/ }" "that it can" "helm lint web"
  [[ $(chart_field name) == web ]] || fail "the chart in the folder web is named $(chart_field name)" "web" "helm show chart web"
}

# chart_field NAME: what Chart.yaml says there, without quotes.
chart_field() { helm show chart web 2>/dev/null | sed -n "s/^$1: //p" | tr -d "\"'"; }

# made_from CHART: goes on only if the release web is deployed, from that chart (name and version).
made_from() {
  release_is web deployed
  [[ $CHART == "$1" ]] || fail "the release web is made from $CHART" "$1" "helm show chart web says what the folder has; helm upgrade brings it into the cluster"
}

# web_runs IMAGE: goes on only if the Deployment web is at rest, its Pods ready and of that image.
web_runs() {
  local image
  object_exists deployment web
  kubectl rollout status deployment/web --timeout 30s >/dev/null 2>&1 || true
  pods_ready web 1
  image=$(kubectl get deployment web --output 'jsonpath={.spec.template.spec.containers[0].image}')
  [[ ${image##*/} == "$1" ]] || fail "the Deployment web has the image $image" "$1" "helm template web web shows what the chart makes"
}
