# The same program in a Pod that gives up what it doesn't need, and the same questions.
kubectl apply -f careful.yaml
kubectl wait --for condition=Ready --timeout 120s pod/careful
kubectl exec careful -- id
kubectl exec careful -- grep -E '^(CapEff|NoNewPrivs|Seccomp):' /proc/1/status
kubectl exec careful -- touch /etc/mine || true
kubectl exec careful -- ls /var/run/secrets/kubernetes.io/serviceaccount || true

# One place is left to write to.
kubectl exec careful -- touch /tmp/mine
kubectl exec careful -- ls -l /tmp
