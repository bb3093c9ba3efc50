# Helpers of this lab's checks: what a page says, what a chart is locked to, whether a release is what a chart renders.
# shellcheck source-path=SCRIPTDIR/../../lib source=registry.sh
. "${DRYDOCK_LIB:?}/registry.sh"

# shellcheck disable=SC2034 # of the checks
REGISTRY=127.0.0.1:8160

# page_of DEPLOYMENT: what it serves on its port 8080; nothing where it doesn't answer within some seconds.
page_of() {
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    if kubectl exec "deployment/$1" -- wget -q -T 3 -O - http://127.0.0.1:8080 2>/dev/null; then return 0; fi
    sleep 0.5
  done
}

# page_has DEPLOYMENT LINE…: goes on only if each of them is a line of its page.
page_has() {
  local name=$1 text line
  shift
  object_exists deployment "$name"
  text=$(page_of "$name")
  for line in "$@"; do
    [[ $'\n'$text$'\n' == *$'\n'"$line"$'\n'* ]] || fail "the page of $name says '${text//$'\n'/ / }'" "a line '$line'" "kubectl exec deployment/$name -- wget -q -O - http://127.0.0.1:8080"
  done
}

# locked CHART DEPENDENCY: the version that CHART/Chart.lock has for it; nothing where there is none.
locked() {
  [[ -s $1/Chart.lock ]] || return 0
  awk -v name="$2" '/^-/ {mine = 0} $NF == name && /name:/ {mine = 1} mine && /version:/ {print $NF}' "$1/Chart.lock"
}

# asked CHART DEPENDENCY: the range that CHART/Chart.yaml has for it, as Helm reads it.
asked() { helm dependency list "$1" --max-col-width 200 2>/dev/null | awk -F '\t' -v name="$2" '{gsub(/ +$/, "", $1); gsub(/ +$/, "", $2)} $1 == name {print $2}'; }

# release_is_chart RELEASE CHART NAME: goes on only if the release, with its own values, is what the chart renders. A refusal calls the chart NAME.
release_is_chart() {
  local values rendered
  values=$(helm get values "$1" --output yaml)
  rendered=$(printf '%s\n' "$values" | helm template "$1" "$2" --is-upgrade --values - 2>&1 | grep -v '^ *$') || true
  [[ $rendered == "$(helm get manifest "$1" | grep -v '^ *$')" ]] ||
    fail "the release $1 isn't what $3 renders" "that chart in the cluster" "helm get manifest $1 shows what was sent"
}
