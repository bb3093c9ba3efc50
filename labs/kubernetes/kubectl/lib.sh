# Helpers of this lab's checks.
. "${DRYDOCK_LIB:?}/selector.sh"

# namespace_of CONTEXT: the namespace that the context names; nothing if it names none, or isn't there.
namespace_of() { kubectl config view -o "jsonpath={.contexts[?(@.name==\"$1\")].context.namespace}"; }

# served: the page that the Service web has on its port 80, by way of the API server.
served() { kubectl get --raw "/api/v1/namespaces/kubectl/services/web:80/proxy/"; }

# asks_at_home: goes on only if a plain kubectl asks in the lab's own namespace.
asks_at_home() {
  local context namespace
  context=$(kubectl config current-context 2>/dev/null) || true
  namespace=$(namespace_of "$context")
  [[ $namespace == kubectl ]] ||
    fail "kubectl asks in the namespace '${namespace:-default}'" "kubectl" \
      "kubectl config get-contexts: which namespace does the current context have?"
}
