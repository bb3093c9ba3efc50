# Sourced by the checks of helm/templates, after check.sh and cluster.sh: what the Pod of release north has and serves.
# shellcheck shell=bash

# kiosk_pod RELEASE: keeps in KIOSK the name of its Pod; goes on only if that is ready and no other one is left. Looks for half a minute.
kiosk_pod() {
  local tries pods
  for ((tries = 0; tries < 60; tries++)); do
    pods=$(kubectl get pods --selector "app.kubernetes.io/instance=$1" --sort-by .metadata.creationTimestamp --output name)
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
