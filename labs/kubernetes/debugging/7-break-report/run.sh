# The log ends where the work began. So: how did the container end?
wait_for 30 "the log is there" kubectl logs -l app=report --previous
kubectl logs -l app=report --previous
kubectl describe pods -l app=report

kubectl set resources deployment/report --limits memory=64Mi
kubectl rollout status deployment/report
wait_for 20 "the rules on the nodes follow" kubectl exec client -- wget -q -O - -T 3 http://report
kubectl exec client -- wget -qO- http://report
