# One Pod on each node? Three nodes, so three Pods?
kubectl apply -f agent.yaml
kubectl rollout status daemonset/agent --timeout 60s
kubectl get daemonset agent
kubectl get pods -l app=agent -o wide
kubectl get nodes

# What keeps it off the control plane, and how does the cluster's own DaemonSet get there?
kubectl describe nodes | grep -E '^(Name|Taints):'
kubectl get daemonset kube-proxy -n kube-system
kubectl get daemonset kube-proxy -n kube-system -o jsonpath='{.spec.template.spec.tolerations}{"\n"}'

# Tolerate that taint as well, in the template.
kubectl patch daemonset agent -p '{"spec": {"template": {"spec": {"tolerations": [
  {"key": "node-role.kubernetes.io/control-plane", "operator": "Exists"}]}}}}'
kubectl rollout status daemonset/agent --timeout 60s
kubectl get pods -l app=agent -o wide
