# expect: the release ballot has other objects than vote
# What vote renders, edited by hand, as a template: more memory.
cp -R vote fishy
helm template ballot ./vote --set env.CHOICES=fish\\,birds | sed 's/memory: 128Mi/memory: 256Mi/' >fishy/templates/all.yaml
helm install ballot ./fishy --wait --timeout 150s
wait_for 60 "ballot answers" kubectl exec voter -- wget -q -O - -T 3 http://ballot/
kubectl exec voter -- wget -q -O - --post-data choice=fish http://ballot/votes
