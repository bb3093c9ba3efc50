# expect: there is still service/web
# web.yaml describes two objects.
kubectl delete deployment web
kubectl wait --for delete --timeout 90s pod -l app=web
echo generic-garbage-collector >who.txt
