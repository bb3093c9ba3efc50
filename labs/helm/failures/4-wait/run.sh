# Helm waits for Pods that never become ready, and its message doesn't say why.
helm install cafe web --set image.tag=1.37-none --wait --timeout 8s || true
# Release and Pod exist. The Pod's status has the reason.
helm list --filter cafe
kubectl wait pod -l app.kubernetes.io/instance=cafe --timeout 90s \
  --for 'jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff'
kubectl get pods -l app.kubernetes.io/instance=cafe

# No revision is deployed yet, so an upgrade without values would reuse those of the failed install, with the wrong tag.
helm get values cafe
helm upgrade cafe web --reset-values --wait --timeout 90s
kubectl get pods -l app.kubernetes.io/instance=cafe --field-selector status.phase=Running

# With --rollback-on-failure, nothing is left to inspect:
helm install bistro web --set image.tag=1.37-none --rollback-on-failure --timeout 8s || true
helm status bistro || true

# Stop Helm while it waits, as Ctrl-C would. An upgrade still records its result.
helm upgrade cafe web --set image.tag=1.37-none --wait &
wait_for 30 "the upgrade to revision 3 has begun" kubectl get secret sh.helm.release.v1.cafe.v3
kill $!
wait $! || true
# A rollback doesn't record one.
helm rollback cafe 1 --wait &
wait_for 30 "the rollback, as revision 4, has begun" kubectl get secret sh.helm.release.v1.cafe.v4
kill $!
wait $! || true
helm history cafe
helm rollback cafe 2 --wait --timeout 90s
