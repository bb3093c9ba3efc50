# expect: 'Bread and rolls'
# The missing objects and the title are put in place by hand. The release still says something else.
helm get manifest test | kubectl create -f - || true
kubectl patch configmap test-settings -p '{"data":{"TITLE":"Test oven"}}'
kubectl rollout restart deployment/test-web
kubectl rollout status deployment/test-web --timeout 180s
