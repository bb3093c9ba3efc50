# Helpers of this lab's checks: what an environment's files say, and what its Pods answer.

# overlay_of ENV: the folder of an environment's overlay.
overlay_of() { printf 'overlays/%s' "$1"; }

# applied ENV: goes on only if the overlay renders, and an apply would change nothing in the cluster.
applied() {
  local folder said differing
  folder=$(overlay_of "$1")
  [[ -d $folder ]] ||
    fail "there's no folder $folder" "one with a kustomization.yaml" "ls overlays, in the lab's work folder"
  said=$(kubectl kustomize "$folder" 2>&1 >/dev/null | grep -v '^# Warning') || true
  [[ -z $said ]] ||
    fail "$folder can't be rendered: ${said//$'\n'/ }" "objects" "kubectl kustomize $folder"
  if said=$(kubectl diff -k "$folder" 2>&1); then return 0; fi
  # "diff … /tmp/LIVE-1/apps.v1.Deployment.kustomize.dev-shop …" or what kubectl complains of.
  differing=$(sed -n 's|^diff .*\.\([A-Z][A-Za-z]*\)\.[a-z0-9-]*\.\([a-z0-9-]*\)$|\1 \2|p' <<<"$said")
  [[ -n $differing ]] || differing=$(grep -i error <<<"$said") || differing="see kubectl diff"
  differing=${differing//$'\n'/, }
  fail "the cluster differs from $folder: $differing" "what the files say" \
    "kubectl diff -k $folder, then kubectl apply -k $folder"
}

# finds_own_pods ENV: goes on only if the environment's Service finds Pods, all of its own Deployment.
finds_own_pods() {
  local pods pod
  object_exists service "$1-shop"
  pods=$(kubectl get endpointslices -l "kubernetes.io/service-name=$1-shop" \
    -o 'jsonpath={.items[*].endpoints[*].targetRef.name}')
  [[ -n $pods ]] ||
    fail "the Service $1-shop finds no Pods" "those of $1-shop" "kubectl describe service $1-shop, under Selector"
  for pod in $pods; do
    [[ $pod == "$1-shop-"* ]] ||
      fail "the Service $1-shop also finds the Pod $pod" "Pods of $1-shop only" \
        "kubectl describe service $1-shop, under Selector: which label tells the environments apart?"
  done
}

# answer_of ENV: keeps in ANSWER what the environment's Service answers. Goes on only if it does.
answer_of() { answers "deployment/$1-shop" "http://$1-shop"; }

# greets ENV: goes on only if each Pod of the environment answers with the greeting in its overlay's settings.env. Looks
# for ten seconds, since old Pods take a moment to go.
greets() {
  local wanted pod answer tries
  wanted=$(sed -n 's/^GREETING=//p' "$(overlay_of "$1")/settings.env")
  for ((tries = 0; tries < 20; tries++)); do
    answer=
    for pod in $(kubectl get pods -l "app=shop,env=$1" -o name); do
      answer=$(kubectl exec "$pod" -- wget -q -O - http://127.0.0.1 2>/dev/null) || true
      [[ $answer == "$wanted, "* ]] || break
    done
    if [[ $answer == "$wanted, "* ]]; then return 0; fi
    sleep 0.5
  done
  fail "a Pod of $1-shop answers '$answer'" "'$wanted', as $(overlay_of "$1")/settings.env says" \
    "where does the Pod have its settings from? kubectl describe deployment $1-shop"
}

# deployment_in FOLDER: the Deployment that a folder renders to.
deployment_in() { kubectl kustomize "$1" 2>/dev/null | awk '/^---$/ {on = 0} /^kind: Deployment$/ {on = 1} on'; }

# changed_copy FILE LINE: prints a new folder with a copy of base and overlays, in which FILE has got one more LINE.
changed_copy() {
  local copy
  copy=$(mktemp -d)
  cp -R base overlays "$copy/"
  printf '%s\n' "$2" >>"$copy/$1"
  printf '%s' "$copy"
}

# same_base: goes on only if nothing in base/ was changed.
same_base() {
  diff -r base "${DRYDOCK_LAB_FOLDER:?}/files/base" >/dev/null ||
    fail "base/ isn't as it was" "no change there: each overlay builds on it" "reset brings the lab's files back"
}
