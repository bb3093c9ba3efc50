# kubectl deletes two objects. Which program deletes the others?
kubectl exec recorder -- recorder mark delete
kubectl delete -f web.yaml
kubectl wait --for delete --timeout 90s pod -l app=web
kubectl exec recorder -- recorder calls delete
kubectl exec recorder -- recorder who delete pods >who.txt
cat who.txt
