#!/usr/bin/env bash
# try.sh PART: tries out what works while PART is frozen, and writes it down in parts.tsv. Looks until nothing has changed for six seconds,
# or for fifteen where something may still be starting.
set -o errexit -o nounset -o pipefail

answered() { wc -l <answers.txt | tr -d ' '; }

# Kills a container of the Pod crash on its node, and later looks for the one in its place.
kill_container() {
  VICTIM=$(docker exec drydock-worker pgrep -f "crash without $1") || true
  if [[ -n $VICTIM ]]; then docker exec drydock-worker kill -KILL "$VICTIM"; fi
}
look_at_container() {
  local now
  now=$(docker exec drydock-worker pgrep -f "crash without $1") || true
  if [[ -n $now && $now != "$VICTIM" ]]; then CRASHED='started again'; fi
}

# Name, node and readiness of each web server that is not about to go.
servers() {
  kubectl get pods --selector app=web --no-headers --output \
    'custom-columns=N:.metadata.name,O:.spec.nodeName,R:.status.conditions[?(@.type=="Ready")].status,D:.metadata.deletionTimestamp' |
    awk '$4 == "<none>"'
}

look_at_pods() {
  local name node ready listed
  DELETED='not replaced' NEW='is not made'
  while read -r name node ready _; do
    if [[ $name == new ]]; then
      listed=$(kubectl get endpointslices --selector kubernetes.io/service-name=web \
        --output 'jsonpath={.items[*].endpoints[?(@.conditions.ready==true)].targetRef.name}')
      if [[ $node == '<none>' ]]; then
        NEW='has no node'
      elif [[ $ready != True ]]; then
        NEW='has a node, is not started'
      elif [[ " $listed " != *' new '* ]]; then
        NEW='runs, is not listed'
      elif ! grep -x new answers.txt >/dev/null; then
        NEW='runs, is listed, gets no requests'
      else
        NEW='gets requests'
      fi
    elif [[ " $OLD " != *" $name "* ]]; then
      if [[ $node == '<none>' ]]; then
        DELETED='another is made, has no node'
      elif [[ $ready == True ]]; then
        DELETED=replaced
      else
        DELETED='another is made, is not started'
      fi
    fi
  done < <(servers)
}

main() {
  local part=$1 state='' before='' since victim quiet REQUESTS KUBECTL=answers CRASHED='not started again' DELETED='cannot be tried' NEW='cannot be tried' OLD
  touch parts.tsv
  bash ask.sh >answers.txt
  REQUESTS="$(answered) of 20"
  kill_container "$part"
  if OLD=$(kubectl get pods --selector made-by=deployment --output 'jsonpath={.items[*].metadata.name}' --request-timeout 5s 2>/dev/null); then
    # One of the Deployment's Pods goes, the one on the other worker, and a Pod of ours comes.
    victim=$(servers | awk '$2 == "drydock-worker2" && $1 != "new" { print $1 }')
    [[ -n $victim ]] || { echo 'web has no Pod on drydock-worker2: wake all parts with pkill -CONT, then bash settle.sh' >&2 && exit 1; }
    kubectl delete pod "$victim" --wait=false >/dev/null
    kubectl apply --filename new.yaml >/dev/null
  else
    KUBECTL='no answer'
  fi
  since=$SECONDS quiet=15
  while [[ $((SECONDS - since)) -lt $quiet ]]; do
    look_at_container "$part"
    bash ask.sh >answers.txt
    if [[ $KUBECTL == answers ]]; then
      look_at_pods
    elif [[ $CRASHED == 'started again' ]]; then
      break
    fi
    state="$CRASHED, $DELETED, $NEW"
    if [[ $state != "$before" ]]; then since=$SECONDS before=$state; fi
    quiet=6
    if [[ $state == *'not started'* ]]; then quiet=15; fi
    sleep 0.5
  done
  awk -F '\t' -v part="$part" '$1 != part' parts.tsv >parts.next
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$part" "$REQUESTS" "$CRASHED" "$KUBECTL" "$DELETED" "$NEW" "$(answered) of 20" >>parts.next
  mv parts.next parts.tsv
  printf '%s is frozen\n' "$part"
  printf '  %-19s %s\n' requests "$REQUESTS" 'crashed container' "$CRASHED" kubectl "$KUBECTL" \
    'deleted Pod' "$DELETED" 'new Pod' "$NEW" 'requests after that' "$(answered) of 20"
}

main "$@"
