# Helpers of this lab's checks and measurements: looks at what the blueprint has made, and at the charts in the work folder.
# shellcheck source-path=SCRIPTDIR/../../lib source=image.sh
. "${DRYDOCK_LIB:?}/image.sh"
# shellcheck source-path=SCRIPTDIR/../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"

# on_blueprint NAME: goes on only if the Deployment of that name is the release's and says by which blueprint it was made; keeps that in BLUEPRINT.
on_blueprint() {
  local told manager release
  object_exists deployment "$1"
  told=$(kubectl get deployment "$1" \
    -o 'go-template={{index .metadata.labels "app.kubernetes.io/managed-by"}} {{index .metadata.annotations "meta.helm.sh/release-name"}} {{index .metadata.labels "blueprint"}}' 2>&1) ||
    fail "the Deployment $1 has no labels" "those of the blueprint" "kubectl describe deployment $1"
  read -r manager release BLUEPRINT <<<"$told"
  [[ $manager == Helm && $release == "$1" ]] || fail "the Deployment $1 does not belong to a release of that name" "helm install to have made it" "kubectl describe deployment $1"
  [[ $BLUEPRINT == [0-9]*.* ]] || fail "the Deployment $1 does not say which blueprint it was made by" "the label blueprint, as all that the blueprint renders has it" "helm dependency list FOLDER of its chart"
}

# pods_of RELEASE: names of its Pods, without those that are on their way out.
pods_of() {
  kubectl get pods -l "app.kubernetes.io/instance=$1" \
    -o 'go-template={{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}} {{end}}{{end}}'
}

# no_service NAME: goes on only if there is no Service of that name.
no_service() {
  ! kubectl get service "$1" >/dev/null 2>&1 || fail "there is a Service $1" "none: nobody calls it" "which value has the blueprint render one?"
}

# renders CHART: goes on only if the folder of that name renders, with the values that its release was given; keeps the text in RENDERED.
renders() {
  local values
  [[ -f $1/Chart.yaml ]] || fail "no chart in the folder $1" "it, in the lab's work folder" "npx drydock reset ${DRYDOCK_LAB:?} starts over"
  values=$(helm get values "$1" -o yaml)
  RENDERED=$(printf '%s\n' "$values" | helm template "$1" "./$1" --is-upgrade --values - 2>&1 | grep -v '^ *$') ||
    fail "the chart in the folder $1 does not render: ${RENDERED//$'\n'/ }" "the next upgrade to work too" "helm template $1 ./$1"
}

# lines FILE…: how many lines say something: neither empty nor a comment.
lines() { cat "$@" | grep -c -v -e '^ *$' -e '^ *#' -e '^{{/\*'; }

# chart_lines FOLDER: the same for what a person wrote in a chart; its lock and its packed dependencies are Helm's.
chart_lines() { lines "$1/Chart.yaml" "$1/values.yaml" "$1"/templates/*; }

# offers SERVICE CHOICES: goes on only if the page there has a button for each of these, and for no other.
offers() {
  local seen
  answers voter "http://$1/"
  seen=$(printf '%s\n' "$ANSWER" | sed -n 's/.*name="choice" value="\([^"]*\)".*/\1/p' | sort | tr '\n' ' ')
  [[ $seen == "$2 " ]] || fail "the page at http://$1/ offers ${seen:-nothing}" "$2" "helm get values $1 --all: what does it take votes for?"
}

# same_templates RELEASE OTHER: goes on only if the release has the objects of the other, but for names, versions and what a value says.
same_templates() {
  local mine other
  mine=$(helm get manifest "$1" | sed "s/$1/$2/g" | shape)
  other=$(helm get manifest "$2" | shape)
  [[ $mine == "$other" ]] || fail "the release $1 has other objects than $2: $(diff <(echo "$other") <(echo "$mine") | sed -n 's/^[<>] *//p' | tr '\n' ' ')" \
    "those that the blueprint makes, unchanged" "helm get manifest $1"
}

# shape: a manifest without what values, names of charts and versions change.
shape() { grep -v -e '^ *$' -e '^# Source' -e '{name: [A-Z_]*, value' -e 'helm.sh/chart:' -e '/version:' -e '  replicas:' -e '  blueprint:'; }
