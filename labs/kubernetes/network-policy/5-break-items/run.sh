# Which policies select db, and whom do they let in?
kubectl get networkpolicies
kubectl describe networkpolicy db-from-backup

# Without the second hyphen, the two selectors are one item.
sed 's/- podSelector/  podSelector/' backup.yaml | kubectl apply -f -
kubectl describe networkpolicy db-from-backup | grep -A 3 From:
wait_for 20 "the nodes' rules have followed" \
  bash -c '! kubectl exec deployment/client -- wget -q -O - -T 2 http://db/'
kubectl exec deployment/backup -- wget -q -O - -T 2 http://db/
kubectl exec deployment/client -- wget -q -O - -T 2 http://db/ || true
