# expect: the Pod late runs on drydock-worker
# It runs, elsewhere. The node still does nothing. (Its kubelet can't confirm that the old Pod has ended, hence --force.)
kubectl delete pod late --force --grace-period 0
sed 's/drydock-worker2/drydock-worker/' late.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 60s pod/late
