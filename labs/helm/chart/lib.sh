# Helpers of this lab's checks and measurements: look at the chart in the folder web and at the release web.

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
  image=$(kubectl get deployment web -o 'jsonpath={.spec.template.spec.containers[0].image}')
  [[ ${image##*/} == "$1" ]] || fail "the Deployment web has the image $image" "$1" "helm template web web shows what the chart makes"
}

# selects_by KIND PATH: goes on only if that selector of the object web is name and instance alone.
selects_by() {
  local selector
  selector=$(kubectl get "$1" web -o "jsonpath={$2}")
  [[ $selector == '{"app.kubernetes.io/instance":"web","app.kubernetes.io/name":"web"}' ]] ||
    fail "the $1 web finds its Pods by $selector" "name and instance alone, as in 0.2.0" "web/templates/_helpers.tpl; helm template web web"
}

# team_is WHAT PATH: goes on only if the Deployment web has the label team=shop there.
team_is() {
  local team
  team=$(kubectl get deployment web -o "jsonpath={$2.team}")
  [[ $team == shop ]] || fail "$1 the label team='$team'" "team=shop" "kubectl get deployments,pods --show-labels; helm template web web"
}

# behind_service: addresses of the ready Pods behind the Service web, with a space after each. A list that is empty is an error to jsonpath.
behind_service() {
  kubectl get endpointslices -l kubernetes.io/service-name=web \
    -o 'jsonpath={range .items[*].endpoints[?(@.conditions.ready==true)]}{.addresses[0]}{" "}{end}' 2>/dev/null || true
}

# could_not_pull: true if the cluster remembers that a Pod of a release trial had no image to start from.
could_not_pull() {
  kubectl get events -o 'jsonpath={range .items[?(@.reason=="Failed")]}{.involvedObject.name} {.message}{"\n"}{end}' | grep '^trial-.*image' >/dev/null
}

# The five looks, at a chart in a folder.
lint() { helm lint --strict "$1"; }
template() { helm template trial "$1"; }
client() { helm install trial "$1" --dry-run=client; }
server() { helm install trial "$1" --dry-run=server; }
api() { helm template trial "$1" | kubectl apply --server-side --field-manager helm --dry-run=server -f -; }

# look_at NAME FOLDER: prints a line for looks.tsv: the fault, and for each look whether it complained.
look_at() {
  local look line=$1
  for look in lint template client server api; do
    if "$look" "$2" >/dev/null 2>&1; then line+=$'\t–'; else line+=$'\tfound'; fi
  done
  printf '%s\n' "$line"
}
