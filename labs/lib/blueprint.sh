# Sourced by checks of the lab helm/blueprint, after check.sh and cluster.sh: looks at what the blueprint has made, and at the charts in the work folder.
# shellcheck shell=bash

# on_blueprint NAME: goes on only if the Deployment of that name is the release's and says by which blueprint it was made; keeps that in version.
on_blueprint() {
  local told manager release
  object_exists deployment "$1"
  told=$(kubectl get deployment "$1" \
    --output 'go-template={{index .metadata.labels "app.kubernetes.io/managed-by"}} {{index .metadata.annotations "meta.helm.sh/release-name"}} {{index .metadata.labels "blueprint"}}' 2>&1) ||
    fail "the Deployment $1 has no labels" "those of the blueprint" "kubectl describe deployment $1"
  read -r manager release version <<<"$told"
  [[ $manager == Helm && $release == "$1" ]] || fail "the Deployment $1 does not belong to a release of that name" "helm install to have made it" "kubectl describe deployment $1"
  [[ $version == [0-9]*.* ]] || fail "the Deployment $1 does not say which blueprint it was made by" "the label blueprint, as all that the blueprint renders has it" "helm dependency list FOLDER of its chart"
}

# pods_of RELEASE: names of its Pods, without those that are on their way out.
pods_of() {
  kubectl get pods --selector "app.kubernetes.io/instance=$1" \
    --output 'go-template={{range .items}}{{if not .metadata.deletionTimestamp}}{{.metadata.name}} {{end}}{{end}}'
}

# no_service NAME: goes on only if there is no Service of that name.
no_service() {
  ! kubectl get service "$1" >/dev/null 2>&1 || fail "there is a Service $1" "none: nobody calls it" "which value has the blueprint render one?"
}

# renders CHART: goes on only if the folder of that name renders, with the values that its release was given; keeps the text in RENDERED.
renders() {
  local values
  [[ -f $1/Chart.yaml ]] || fail "no chart in the folder $1" "it, in the lab's work folder" "npx drydock reset ${DRYDOCK_LAB:?} starts over"
  values=$(helm get values "$1" --output yaml)
  RENDERED=$(printf '%s\n' "$values" | helm template "$1" "./$1" --is-upgrade --values - 2>&1 | grep -v '^ *$') ||
    fail "the chart in the folder $1 does not render: ${RENDERED//$'\n'/ }" "the next upgrade to work too" "helm template $1 ./$1"
}
