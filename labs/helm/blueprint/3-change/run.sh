#!/usr/bin/env bash
# A line for all: the kernel is to refuse system calls that no ordinary program makes.
set -o errexit -o nounset -o pipefail

kubectl exec deployment/worker -- grep Seccomp: /proc/1/status
cat >blueprint/templates/_security.tpl <<'EOF'
{{/* What no container of ours may do. */}}
{{- define "blueprint.security" -}}
runAsNonRoot: true
readOnlyRootFilesystem: true
allowPrivilegeEscalation: false
capabilities: {drop: [ALL]}
seccompProfile: {type: RuntimeDefault}
{{- end }}
EOF
# Another content is another version: of the blueprint, and of each chart that holds it.
for chart in blueprint vote worker result; do
  sed 's/^version: .*/version: 0.2.0/' "$chart/Chart.yaml" >Chart.new
  mv Chart.new "$chart/Chart.yaml"
done

# A chart renders its packed copy. That one is still the old one, and build makes only what the lock says.
echo "lines with seccomp: $(helm template worker ./worker | grep -c seccomp || true)"
helm dependency build worker || true
for service in vote worker result; do
  helm dependency update "$service" >/dev/null
  helm upgrade "$service" "./$service" --wait --timeout 150s >/dev/null
done

kubectl get deployments --selector app.kubernetes.io/managed-by=Helm --label-columns blueprint
for service in vote worker result; do
  newest=$(kubectl get pods --selector "app.kubernetes.io/instance=$service" --sort-by .metadata.creationTimestamp --output name | tail -n 1)
  printf '%-7s' "$service"
  kubectl exec "$newest" -- grep Seccomp: /proc/1/status
done
