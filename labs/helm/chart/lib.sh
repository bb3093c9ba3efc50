# Helpers of this lab's checks and measurements: look at the chart in the folder web and at the release web.

# chart_loads: goes on only if the folder web is a chart named web that Helm can load.
chart_loads() {
  local said
  [[ -f web/Chart.yaml ]] || fail "no file web/Chart.yaml in the lab's work folder" "a chart named web" "helm create --help"
  said=$(helm show chart web 2>&1) || fail "Helm can't load the chart: ${said//$'\n'/ }" "a chart that loads" "helm lint web"
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

# rendered RELEASE [DISRUPTION_BUDGET [OPTION…]]: keeps in RENDERED what the chart makes with these values, and in GIVEN how a refusal calls them; in
# OBJECTS a line for each object, with tabs: kind, name, maxUnavailable, labels, selector. Values for disruptionBudget are JSON.
rendered() {
  local release=$1 values=${2:-} again="helm template $1 web"
  shift $(($# < 2 ? $# : 2))
  GIVEN=${values:-"the chart's own values"}
  if [[ -n $values ]]; then
    again+=" --set-json 'disruptionBudget=$values'"
    set -- --set-json "disruptionBudget=$values" "$@"
  fi
  RENDERED=$(helm template "$release" web "$@" 2>&1) || fail "with $GIVEN: ${RENDERED//$'\n'/ }" "manifests" "$again"
  OBJECTS=$(kubectl create --dry-run=client -f - -o \
    'jsonpath={.kind}{"\t"}{.metadata.name}{"\t"}{.spec.maxUnavailable}{"\t"}{.metadata.labels}{"\t"}{.spec.selector.matchLabels}{"\n"}' <<<"$RENDERED" 2>&1) ||
    fail "with $GIVEN, the manifests can't be read as objects: ${OBJECTS//$'\n'/ }" "objects of the cluster's kinds" "$again"
}

# column KIND NUMBER: that column of OBJECTS for objects of the kind, a line each.
column() { awk -F '\t' -v kind="$1" -v column="$2" '$1 == kind {print $column}' <<<"$OBJECTS"; }

# no_budget [DISRUPTION_BUDGET]: goes on only if the chart makes no budget with these values, and the objects that it made before.
no_budget() {
  local kind
  rendered shop "$@"
  [[ -z $(column PodDisruptionBudget 2) ]] || fail "with $GIVEN there is a PodDisruptionBudget" "none, unless disruptionBudget.enabled is true" "helm template shop web | grep ^kind"
  for kind in ServiceAccount Service Deployment Pod; do
    [[ -n $(column "$kind" 2) ]] || fail "with $GIVEN, the chart makes no $kind" "the objects that it made before" "helm template shop web | grep ^kind"
  done
}

# budget_allows DISRUPTION_BUDGET MAX_UNAVAILABLE: goes on only if the chart makes one budget with these values, with that number, and the API server takes it.
budget_allows() {
  local names seen said
  rendered shop "$1"
  names=$(column PodDisruptionBudget 2)
  [[ -n $names ]] || fail "with $1 there is no PodDisruptionBudget" "one" "helm template shop web --set disruptionBudget.enabled=true"
  [[ $names != *$'\n'* ]] || fail "with $1 there is more than one PodDisruptionBudget: ${names//$'\n'/, }" "one" "helm template shop web --set disruptionBudget.enabled=true"
  seen=$(column PodDisruptionBudget 3)
  [[ $seen == "$2" ]] || fail "with $1, the PodDisruptionBudget has maxUnavailable ${seen:-(none)}" "$2" "where the default is, and which values it replaces"
  said=$(kubectl apply --server-side --field-manager helm --dry-run=server -f - <<<"$RENDERED" 2>&1) ||
    fail "with $1, the API server refuses: $(grep -v serverside-applied <<<"$said" | tr '\n' ' ')" "objects that it takes" "helm template shop web --set disruptionBudget.enabled=true | kubectl apply --server-side --dry-run=server -f -"
}

# fits_deployment RELEASE [OPTION…]: goes on only if the budget has the Deployment's name and its labels, and selects by the same labels.
fits_deployment() {
  local release="$1${2:+ with ${*:2}}" label
  rendered "$1" '{"enabled": true}' "${@:2}"
  same_as_deployment "$release" name 2
  # More labels than the Deployment's do no harm.
  while IFS= read -r label; do
    [[ $(column PodDisruptionBudget 4) == *"$label"* ]] ||
      fail "for the release $release, the PodDisruptionBudget doesn't have the label $label" "the labels of the chart's other objects" "web/templates/_helpers.tpl: which named template has them?"
  done < <(column Deployment 4 | tr -d '{}' | tr ',' '\n')
  same_as_deployment "$release" selector 5
}

# same_as_deployment RELEASE WHAT NUMBER: goes on only if that column of OBJECTS is the same for budget and Deployment.
same_as_deployment() {
  local seen wanted
  seen=$(column PodDisruptionBudget "$3")
  wanted=$(column Deployment "$3")
  [[ $seen == "$wanted" ]] ||
    fail "for the release $1, the PodDisruptionBudget has the $2 ${seen:-(none)}" "$wanted, as the Deployment has it" "web/templates/_helpers.tpl, and how deployment.yaml uses its named templates"
}

# could_not_pull: true if the cluster remembers that a Pod of a release trial had no image to start from.
could_not_pull() {
  kubectl get events -o 'jsonpath={range .items[?(@.reason=="Failed")]}{.involvedObject.name} {.message}{"\n"}{end}' | grep '^trial-.*image' >/dev/null
}

# The five checks of a chart in a folder.
lint() { helm lint --strict "$1"; }
template() { helm template trial "$1"; }
client() { helm install trial "$1" --dry-run=client; }
server() { helm install trial "$1" --dry-run=server; }
api() { helm template trial "$1" | kubectl apply --server-side --field-manager helm --dry-run=server -f -; }

# try_checks NAME FOLDER: prints a line for checks.tsv: the fault, and for each check whether it complained.
try_checks() {
  local check line=$1
  for check in lint template client server api; do
    if "$check" "$2" >/dev/null 2>&1; then line+=$'\t–'; else line+=$'\tfound'; fi
  done
  printf '%s\n' "$line"
}

# table_is NAME: goes on only if NAME.tsv has the rows that are typed into this, cells apart by " | ". The course measures it; a learner's folder may have none.
table_is() {
  local row wanted number=0
  [[ -e $1.tsv ]] || return 0
  while IFS= read -r wanted; do
    number=$((number + 1))
    row=$(sed -n "${number}p" "$1.tsv" | sed $'s/\t/ | /g')
    [[ $row == "$wanted" ]] || fail "row $number of $1.tsv is '$row'" "'$wanted'" "cat $1.tsv, then try that row by hand"
  done
  [[ $(wc -l <"$1.tsv") -eq $number ]] || fail "$1.tsv has $(wc -l <"$1.tsv" | tr -d ' ') rows" "$number" "cat $1.tsv"
}
