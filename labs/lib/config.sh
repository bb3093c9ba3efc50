# Sourced by the checks of kubernetes/config, after check.sh and cluster.sh: what the Pod of the Deployment shop sees.
# shellcheck shell=bash

# shop_pod: keeps in SHOP the name of the newest Pod of shop; goes on only if it is ready and no older one is left. Looks for ten seconds.
shop_pod() {
  local tries pods
  object_exists deployment shop
  for ((tries = 0; tries < 20; tries++)); do
    pods=$(kubectl get pods --selector app=shop --sort-by .metadata.creationTimestamp --output name)
    SHOP=${pods##*pod/}
    if [[ -n $SHOP && $pods == "pod/$SHOP" ]]; then
      pod_ready "$SHOP"
      return
    fi
    sleep 0.5
  done
  if [[ -z $pods ]]; then fail "the Deployment shop has no Pod" "one" "kubectl describe deployment shop"; fi
  fail "the Deployment shop has more than one Pod" "one, ready" "kubectl get pods --selector app=shop shows what they wait for; kubectl describe pod says why"
}

# in_shop COMMAND…: what a command in that Pod prints; nothing where it fails.
in_shop() { kubectl exec "$SHOP" -- "$@" 2>/dev/null || true; }

# variable NAME: what a variable in that Pod says; nothing where there is none.
variable() { in_shop env | awk -v name="$1" 'index($0, name "=") == 1 {print substr($0, length(name) + 2)}'; }

# template PATH: what the Deployment's template has at that path of jsonpath.
template() { kubectl get deployment shop --output "jsonpath={.spec.template.spec.$1}"; }

# variable_from KIND NAME: the name of the ConfigMap (configMapKeyRef) or Secret (secretKeyRef) that a variable of the template is taken from.
variable_from() { template "containers[0].env[?(@.name==\"$2\")].valueFrom.$1.name"; }
