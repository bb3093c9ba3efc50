# Helpers of this lab's checks and measurements: what the Pod of a release of the chart kiosk has and serves, and what the bench says.

# kiosk_pod RELEASE: keeps in KIOSK the name of its Pod; goes on only if that is ready and no other one is left. Looks for half a minute.
kiosk_pod() {
  local tries pods
  for ((tries = 0; tries < 60; tries++)); do
    pods=$(kubectl get pods -l "app.kubernetes.io/instance=$1" --sort-by .metadata.creationTimestamp -o name)
    KIOSK=${pods##*pod/}
    [[ -n $pods ]] || fail "no Pod of a release $1" "one" "helm list shows the releases, kubectl get pods their Pods"
    if [[ $pods == "pod/$KIOSK" ]]; then
      pod_ready "$KIOSK"
      return
    fi
    sleep 0.5
  done
  fail "release $1 has more than one Pod" "one, ready" "kubectl get pods; kubectl describe pod says what one waits for"
}

# board: what the kiosk serves.
board() { kubectl exec "$KIOSK" -- wget -q -O - http://127.0.0.1:8080/board.txt 2>/dev/null || true; }

# variable NAME: what a variable in the kiosk's container says; nothing where there is none.
variable() { kubectl exec "$KIOSK" -- env 2>/dev/null | awk -v name="$1" 'index($0, name "=") == 1 {print substr($0, length(name) + 2)}'; }

# has NAME TEXT LOOK: goes on only if the kiosk has that variable with that text.
has() {
  local seen
  seen=$(variable "$1")
  [[ $seen == "$2" ]] || fail "the variable $1 in the Pod $KIOSK says '$seen'" "'$2'" "$3"
}

# others: settings that the learner hasn't seen.
others() {
  cat <<'VALUES'
settings:
  "ON": "1.10"
  DOOR: true
  ZERO: 0
  EMPTY: ""
  PATH_OF_KEY: 'C:\key # "x"'
VALUES
}

# renders VALUE: what the chart makes of it for closed; fails where it refuses.
renders() { helm template probe kiosk --set-json "closed=$1" 2>&1; }

# wins OPTION…: what the template makes of the value "from", as a row of a table.
wins() { helm template t "$@" | awk -F '"' -v given="$*" '/^  from:/ {print given "\t" $2}'; }

# after OPTION…: what an upgrade would make of the release lamp, as a row of a table. A dry run changes nothing, so each begins with the same release.
after() {
  helm upgrade lamp newer --dry-run=server "$@" |
    awk -F '"' -v given="${*:-nothing}" '/^  from:/ {from = $2} /^  watts:/ {print given "\t" from "\t" $2}'
}

# kind_of OPTION…: the type of the value that a template gets, and the value.
kind_of() { helm template t bench "$@" | awk -F '"' '/^  it:/ {print $2}'; }

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
