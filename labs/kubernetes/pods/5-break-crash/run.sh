# Which container ended, and how? What did it say?
kubectl describe pod front
wait_for 120 "the log is there" sh -c 'kubectl logs front -c web --previous | grep directory'
kubectl logs front -c web --previous

# There's no such directory: the volume is mounted at /site. A Pod's command can't be changed, though.
sed 's|-h /sites;|-h /site;|' front.yaml >repaired.yaml
kubectl apply -f repaired.yaml || true

# So make it again.
kubectl replace --force -f repaired.yaml
kubectl wait --for condition=Ready pod/front
kubectl exec front -c writer -- wget -qO- http://127.0.0.1:8080/
