# Helpers of this lab's checks and measurements.
# shellcheck source-path=SCRIPTDIR/../../lib source=votes-in-cluster.sh
. "${DRYDOCK_LIB:?}/votes-in-cluster.sh"

# wants KIND NAME COUNT: goes on only if it asks for that many Pods and has them ready.
wants() {
  local wanted ready
  read -r wanted ready <<<"$(kubectl get "$1" "$2" -o 'jsonpath={.spec.replicas} {.status.readyReplicas}')"
  [[ $wanted == "$3" ]] || fail "$1 $2 asks for $wanted Pods" "$3" "kubectl get deployments,statefulsets"
  [[ ${ready:-0} == "$3" ]] || fail "$1 $2 has ${ready:-0} ready Pods" "$3" "kubectl get pods, then kubectl describe on one that isn't ready"
}

# next_pods_get_ready DEPLOYMENT…: starts a Pod as each template says it now, outside of the Service. Goes on only if all get ready; removes them.
next_pods_get_ready() {
  local name spec ready failed=''
  for name; do
    spec=$(kubectl get deployment "$name" -o 'jsonpath={.spec.template.spec}')
    printf '{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "next-%s"}, "spec": %s}' "$name" "$spec" | kubectl apply -f - >/dev/null
  done
  for name; do
    ready=$(kubectl wait --for condition=Ready "pod/next-$name" --timeout 25s 2>&1) ||
      failed=${failed:-"the next Pod of $name doesn't get ready: $(kubectl logs "next-$name" --tail 1 2>&1 || printf '%s' "$ready")"}
  done
  for name; do kubectl delete pod "next-$name" --now --wait=false >/dev/null; done
  [[ -z $failed ]] || fail "$failed" "every Pod to work that is made tomorrow" "kubectl describe deployment: where do its variables come from?"
}

# sql STATEMENT: asks the database, inside its Pod.
sql() { kubectl exec db-0 -- psql --username voting --quiet --tuples-only --no-align --field-separator ' ' --command "$1"; }

# timeline MOMENT: from then on, twice a second, how many votes were accepted and how many stored. The database has both times of each vote.
# What takes longer than 20 seconds is looked at less often.
timeline() {
  sql "WITH seen AS (
         SELECT extract(epoch FROM cast_at) - $1 AS given, extract(epoch FROM stored_at) - $1 AS kept FROM votes
         WHERE extract(epoch FROM cast_at) >= $1),
       span AS (SELECT ceil(max(kept)) AS whole, ceil(max(kept) / 20) / 2 AS every FROM seen)
       SELECT at, count(*) FILTER (WHERE given <= at), count(*) FILTER (WHERE kept <= at)
       FROM seen, span, generate_series(0, whole + every, every) AS at GROUP BY at ORDER BY at" | tr ' ' '\t'
}
