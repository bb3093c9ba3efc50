# No condition, no events. What does the controller itself say? It tries again and again: each line once.
kubectl describe website shop
kubectl logs deployment/website-controller --tail 4 | sort -u

# It sees shop, and may not write down what it sees. Which rule is about the status?
kubectl describe role website-controller
cat >status.yaml <<'RULE'
  - apiGroups: [drydock.example]
    resources: [websites/status]
    verbs: [patch]
RULE
sed '/^rules:/r status.yaml' rights.yaml >repaired.yaml
kubectl apply -f repaired.yaml
wait_for 60 "shop has a status" kubectl wait --for condition=Ready=false website/shop --timeout 5s
kubectl get website shop
kubectl get website shop -o jsonpath='{.status.conditions[0].message}{"\n"}'

# To apply what isn't there yet takes another verb.
sed 's/\[get, patch\]/[get, create, patch]/' repaired.yaml >rights.yaml
kubectl apply -f rights.yaml
kubectl wait --for condition=Ready website/shop --timeout 120s
kubectl get websites
