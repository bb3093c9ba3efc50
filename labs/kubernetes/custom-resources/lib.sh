# Helpers of this lab's checks: what the schema lets through, and what the controller does.

CRD=websites.drydock.example

# field KIND NAME PATH…: values of an object, with a space between.
field() {
  local kind=$1 name=$2
  shift 2
  kubectl get "$kind" "$name" -o "jsonpath={$(printf '%s} {' "$@" | sed 's/} {$//')}"
}

# made KIND NAME: when the object was made.
made() { field "$1" "$2" .metadata.creationTimestamp; }

# serves_websites: goes on only if the API server knows the kind.
serves_websites() {
  local seen
  seen=$(field crd "$CRD" '.status.conditions[?(@.type=="Established")].status' 2>/dev/null) ||
    fail "no definition named $CRD" "it to be there" "kubectl apply -f websites.yaml"
  [[ $seen == True ]] ||
    fail "the definition $CRD isn't established" "that it is" "kubectl describe crd $CRD"
}

# website NAME FIELDS: the manifest of a Website with these fields in its spec, in YAML's short form.
website() {
  printf 'apiVersion: drydock.example/v1\nkind: Website\nmetadata: {name: %s}\nspec: {%s}\n' "$@"
}

# tried FIELDS: true if the API server would take such a Website. Nothing is made. Keeps its answer in SAID.
tried() { SAID=$(website probe "$1" | kubectl create --dry-run=server -f - 2>&1); }

# accepts FIELDS: goes on only if it would.
accepts() {
  tried "$1" || fail "a Website with '$1' is refused: ${SAID//$'\n'/ }" "that it's accepted" \
    "kubectl get crd $CRD -o yaml shows the schema that counts"
}

# refuses FIELDS: goes on only if it wouldn't, because of the schema.
refuses() {
  if tried "$1"; then
    fail "a Website with '$1' is accepted" "that the schema refuses it" \
      "kubectl get crd $CRD -o yaml shows the schema that counts"
  fi
  [[ $SAID == *invalid* || $SAID == *'unknown field'* ]] ||
    fail "a Website with '$1' is refused for another reason: ${SAID//$'\n'/ }" \
      "a refusal by the schema" "kubectl get crd $CRD -o yaml"
}

# site_ready NAME [SECONDS]: goes on only if the controller calls the Website ready, as it is now. Waits ten
# seconds, or as many as are given, until the controller has begun, and for the Pods a minute longer.
site_ready() {
  object_exists website "$1"
  if kubectl wait --for condition=Ready "website/$1" --timeout "${2-10}s" >/dev/null 2>&1; then return 0; fi
  if [[ $(ready_condition "$1" reason) == PodsNotReady ]]; then
    if kubectl wait --for condition=Ready "website/$1" --timeout 60s >/dev/null 2>&1; then return 0; fi
  fi
  SAID=$(ready_condition "$1" message)
  fail "the Website $1 isn't ready: ${SAID:-its status says nothing}" "that it is" \
    "kubectl describe website $1, and kubectl logs deployment/website-controller"
}

# ready_condition NAME FIELD: a field of the Website's condition Ready; nothing where there's none.
ready_condition() { field website "$1" ".status.conditions[?(@.type==\"Ready\")].$2"; }

# owned_by_site NAME: goes on only if the Deployment and the Service of that name belong to the Website.
owned_by_site() {
  local kind seen
  for kind in deployment service; do
    object_exists "$kind" "$1"
    seen=$(field "$kind" "$1" '.metadata.ownerReferences[*].kind' '.metadata.ownerReferences[*].name')
    [[ $seen == "Website $1" ]] || fail "the $kind $1 belongs to ${seen:-nothing}" "the Website $1" \
      "let the controller make it: kubectl logs deployment/website-controller"
  done
}

# may_not VERB KIND: goes on only if the controller may not do that here. Looks for three seconds: the
# authorizer follows a change within a moment.
may_not() {
  local account=system:serviceaccount:${DRYDOCK_LAB##*/}:website-controller tries
  for ((tries = 0; tries < 10; tries++)); do
    if [[ $(kubectl auth can-i "$1" "$2" --as "$account" 2>/dev/null) != yes ]]; then return 0; fi
    sleep 0.3
  done
  fail "the controller may $1 ${2%%.*}" "no right that it doesn't need" \
    "kubectl describe roles,rolebindings: which rule gives that?"
}
