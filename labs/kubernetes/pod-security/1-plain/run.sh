# A Pod that says nothing about security.
kubectl apply -f plain.yaml
kubectl wait --for condition=Ready --timeout 120s pod/plain

# Who is it? And what does the kernel note about its first process?
kubectl exec plain -- id
kubectl exec plain -- grep -E '^(CapEff|NoNewPrivs|Seccomp):' /proc/1/status

# May it change its own system? And what's in this directory, which plain.yaml doesn't mention?
kubectl exec plain -- touch /etc/mine
kubectl exec plain -- ls /var/run/secrets/kubernetes.io/serviceaccount

# Ask the API server whose token that is, and which Pod it's for.
kubectl create -f - -o jsonpath='{.status.user.username}{"\n"}{.status.user.extra}{"\n"}' <<REVIEW
apiVersion: authentication.k8s.io/v1
kind: TokenReview
spec:
  token: $(kubectl exec plain -- cat /var/run/secrets/kubernetes.io/serviceaccount/token)
REVIEW
