# A policy for the Pods of shop: traffic may come from Pods of this namespace only.
cat >own-only.yaml <<'END'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: own-only
spec:
  podSelector:
    matchLabels:
      app: shop
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector: {}
END
kubectl apply -f own-only.yaml -n two-teams-b --as ben
kubectl describe networkpolicy own-only -n two-teams-b
wait_for 20 "the nodes enforce the policy" bash -c 'kubectl exec -i robot -- python3 - http://shop.two-teams-b:8080/ <ask.py | grep "no answer"'

# Who still gets an answer?
kubectl exec -i robot -- python3 - http://shop.two-teams-b:8080/ <ask.py
kubectl exec clerk -n two-teams-b -- wget -q -O - -T 5 http://shop:8080/
