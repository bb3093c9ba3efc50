# One after the other, and the name as the list has it, typed into a file.
kubectl exec recorder -- recorder mark gone
kubectl delete deployment web
kubectl delete service web
kubectl wait --for delete --timeout 90s pod -l app=web
kubectl exec recorder -- recorder calls gone
echo system:serviceaccount:kube-system:generic-garbage-collector >who.txt
