# Helpers of this lab's checks: a bakery's answers to its customer, and its release.

# says NAME TITLE: goes on only if that bakery answers the customer with that title. Keeps the answer in ANSWER.
says() {
  local attempt
  pod_ready customer
  # Rules on the nodes and names in the DNS follow a change within some seconds.
  for ((attempt = 0; attempt < 20; attempt++)); do
    if ANSWER=$(kubectl exec customer -- wget -q -O - -T 5 "http://$1-web/" 2>&1) && [[ $ANSWER == "$2: order "* ]]; then return 0; fi
    sleep 1
  done
  fail "http://$1-web/ answers the customer: ${ANSWER//$'\n'/ }" "$2: order, and a number" "kubectl exec customer -- wget -q -O - http://$1-web/; kubectl get pods,services"
}

# whole RELEASE: goes on only if it's deployed, and every object in its manifest exists.
whole() {
  local missing
  release_is "$1" deployed
  missing=$(helm get manifest "$1" | kubectl get -f - 2>&1 >/dev/null | awk '/NotFound/ {print $5, $6}') || true
  [[ -z $missing ]] || fail "the manifest of $1 names what doesn't exist: ${missing//$'\n'/, }" "every object in it" "helm get manifest $1 | kubectl get -f -"
}

# manifest_says RELEASE KIND/NAME PATH VALUE: goes on only if the release's manifest has that value at that path of jsonpath in that object.
manifest_says() {
  local seen
  seen=$(helm get manifest "$1" | kubectl create --dry-run=client -f - -o "jsonpath={.kind}/{.metadata.name} {$3}{'\n'}" | awk -v object="$2" '$1 == object {sub(/^[^ ]+ /, ""); print}')
  [[ $seen == "$4" ]] || fail "the manifest of $1 has for $2 at $3 '$seen'" "'$4'" "helm get manifest $1; helm get values $1"
}

# value_given RELEASE NAME: the value that the release got under that name, from a file or an option; nothing if it has the
# chart's.
value_given() { helm get values "$1" -o yaml | sed -n "s/^$2: *//p" | tr -d "\"'"; }

# same_chart: goes on only if the folder bakery is as it was at the start, except for the template that step 3 removed.
same_chart() {
  local changed
  changed=$(diff -rq "$DRYDOCK_LAB_FOLDER/files/bakery" bakery | grep -v 'disruption-budget.yaml$') || true
  [[ -z $changed ]] || fail "the chart was edited: ${changed//$'\n'/; }" "the unchanged chart, with other values" "npx drydock reset $DRYDOCK_LAB starts over"
}

# no_answer NAME: true if the customer can't resolve its name.
no_answer() { [[ $(kubectl exec customer -- wget -q -O - -T 3 "http://$1-web/" 2>&1) == *"bad address"* ]]; }
