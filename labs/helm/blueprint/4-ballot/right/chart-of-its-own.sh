# A chart of its own on the same blueprint, and two votes by the page's own name.
cp -R vote ballot
sed -e 's/^name: .*/name: ballot/' -e 's/^version: .*/version: 1.0.0/' vote/Chart.yaml >ballot/Chart.yaml
sed 's/cats,dogs/birds,fish/' vote/values.yaml >ballot/values.yaml
helm dependency update ./ballot
helm upgrade --install ballot ./ballot --set replicas=2 --wait --timeout 150s
wait_for 60 "ballot answers" kubectl exec voter -- wget -q -O - -T 3 http://ballot/
kubectl exec voter -- wget -q -O - --post-data choice=fish http://ballot/votes
kubectl exec voter -- wget -q -O - --post-data choice=birds http://ballot/votes
wait_for 60 "the votes are stored" kubectl exec queue-0 -- sh -c '! redis-cli keys "votes*" | grep .'
