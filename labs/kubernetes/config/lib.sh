# Helpers of this lab's checks: what the Pod of the Deployment shop sees, and where that comes from.
# shellcheck disable=SC2016

# shop_pod: keeps in SHOP the name of the newest Pod of shop; goes on only if the Deployment created it, it's ready and no
# older one is left. Looks for ten seconds.
shop_pod() {
  local tries pods owner
  object_exists deployment shop
  for ((tries = 0; tries < 20; tries++)); do
    pods=$(kubectl get pods -l app=shop --sort-by .metadata.creationTimestamp -o name)
    SHOP=${pods##*pod/}
    if [[ -n $SHOP && $pods == "pod/$SHOP" ]]; then
      pod_ready "$SHOP"
      owner=$(kubectl get pod "$SHOP" -o 'jsonpath={.metadata.ownerReferences[0].kind}')
      [[ $owner == ReplicaSet ]] ||
        fail "the Deployment shop didn't create the Pod $SHOP" "a Pod that it created" \
          "kubectl describe pod $SHOP: what does it say under Controlled By?"
      return
    fi
    sleep 0.5
  done
  if [[ -z $pods ]]; then fail "the Deployment shop has no Pod" "one" "kubectl describe deployment shop"; fi
  fail "the Deployment shop has more than one Pod" "one, ready" \
    "kubectl get pods -l app=shop shows what they wait for; kubectl describe pod says why"
}

# in_shop COMMAND…: what a command in that Pod prints; nothing where it fails.
in_shop() { kubectl exec "$SHOP" -- "$@" 2>/dev/null || true; }

# variable NAME: what a variable in that Pod says; nothing where there is none.
variable() { in_shop env | awk -v name="$1" 'index($0, name "=") == 1 {print substr($0, length(name) + 2)}'; }

# source_of VARIABLE: where that Pod has it from: "configmap settings", "secret till", "the Deployment itself"; nothing
# where it has none. A variable under env hides one from envFrom; of several under envFrom, the last one counts.
source_of() {
  local found kind name prefix
  found=$(kubectl get pod "$SHOP" -o "go-template={{range .spec.containers}}{{range .env}}{{if eq .name \"$1\"}}{{with .valueFrom}}{{with .configMapKeyRef}}configmap {{.name}}{{end}}{{with .secretKeyRef}}secret {{.name}}{{end}}{{else}}the Deployment itself{{end}}{{end}}{{end}}{{end}}")
  if [[ -z $found ]]; then
    while read -r kind name prefix; do
      if [[ -n $kind && $1 == "$prefix"* && -n $(kubectl get "$kind" "$name" -o "jsonpath={.data.${1#"$prefix"}}" 2>/dev/null) ]]; then
        found="$kind $name"
      fi
    done <<<"$(kubectl get pod "$SHOP" -o 'go-template={{range .spec.containers}}{{range .envFrom}}{{$prefix := .prefix}}{{with .configMapRef}}configmap {{.name}}{{end}}{{with .secretRef}}secret {{.name}}{{end}}{{with $prefix}} {{.}}{{end}}{{"\n"}}{{end}}{{end}}')"
  fi
  printf '%s' "$found"
}

# settings_files: the ConfigMaps that are mounted at /etc/settings in that Pod, or as a file in it.
settings_files() {
  kubectl get pod "$SHOP" -o 'go-template={{$volumes := .spec.volumes}}{{range .spec.containers}}{{range .volumeMounts}}{{$mount := .name}}{{if eq .mountPath "/etc/settings" "/etc/settings/" "/etc/settings/colour" "/etc/settings/opening.txt"}}{{range $volumes}}{{if eq .name $mount}}{{with .configMap}}{{.name}} {{end}}{{with .projected}}{{range .sources}}{{with .configMap}}{{.name}} {{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}{{end}}'
}
