# A pipeline upgrades the release, and is killed while it waits for a Pod that doesn't become ready.
helm upgrade site ./site --set greeting=Spring,readyPath=/spring.html --wait --timeout 300s >pipeline.log 2>&1 &
pipeline=$!
# Helm has sent its objects once the Deployment has the new probe.
kubectl wait deployment site --timeout 90s --for 'jsonpath={.spec.template.spec.containers[0].readinessProbe.httpGet.path}=/spring.html' >>pipeline.log
{ kill -KILL "$pipeline" && wait "$pipeline"; } 2>/dev/null || true
kubectl get service site -o 'jsonpath={.metadata.uid}' >service.uid
helm list
helm upgrade site ./site --set greeting=Spring || true
