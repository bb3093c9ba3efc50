# expect: 'Bread and rolls'
# The missing objects and the title are repaired by hand, but the release's manifest still has the default title.
helm get manifest test | kubectl create -f - || true
kubectl patch configmap test-settings -p '{"data":{"TITLE":"Test oven"}}'
kubectl rollout restart deployment/test-web
kubectl rollout status deployment/test-web --timeout 180s
