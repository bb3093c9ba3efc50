# Helm waits for Pods that never get ready, and says only that it has waited.
helm install cafe web --set image.tag=1.37-none --wait --timeout 8s || true
# The release is there, and so is its Pod. The Pod knows why.
helm list --filter cafe
kubectl wait pod -l app.kubernetes.io/instance=cafe --timeout 90s \
  --for 'jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff'
kubectl get pods -l app.kubernetes.io/instance=cafe

# Nothing was deployed yet, so an upgrade without values takes those of the failed install: the wrong tag too.
helm get values cafe
helm upgrade cafe web --reset-values --wait --timeout 90s
kubectl get pods -l app.kubernetes.io/instance=cafe --field-selector status.phase=Running

# With --rollback-on-failure nothing is left to ask:
helm install bistro web --set image.tag=1.37-none --rollback-on-failure --timeout 8s || true
helm status bistro || true

# Stop Helm while it waits, as Ctrl-C would. An upgrade still writes how it went.
helm upgrade cafe web --set image.tag=1.37-none --wait &
wait_for 30 "revision 3 is being upgraded to" kubectl get secret sh.helm.release.v1.cafe.v3
kill $!
wait $! || true
# A rollback doesn't.
helm rollback cafe 1 --wait &
wait_for 30 "revision 4 is being rolled back to" kubectl get secret sh.helm.release.v1.cafe.v4
kill $!
wait $! || true
helm history cafe
helm rollback cafe 2 --wait --timeout 90s
