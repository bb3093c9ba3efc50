# Votes for fish and birds are taken by the same program. So install the same chart again, with other values.
cat >ballot.yaml <<'EOF'
env:
  CHOICES: fish,birds
EOF
helm install ballot ./vote -f ballot.yaml --wait --timeout 150s
kubectl get services -l app.kubernetes.io/name=vote -o wide

wait_for 60 "ballot answers" kubectl exec voter -- wget -q -O - -T 3 http://ballot/
kubectl exec voter -- wget -q -O - --post-data choice=fish http://ballot/votes
wait_for 60 "a worker has stored the vote" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
kubectl exec db-0 -- psql -U voting -c 'SELECT choice, count(*) FROM votes GROUP BY choice'
