# Kill Helm in the middle of an upgrade: after it sent all objects, before it recorded the result.
# Start from nothing, even if this ran before.
helm uninstall kiosk --ignore-not-found --wait --timeout 60s >/dev/null 2>&1
helm install kiosk web --set page='Open.' --wait --timeout 90s >/dev/null
helm upgrade kiosk web --set page='Open early.' --set image.tag=1.37-none --wait --timeout 120s >/dev/null 2>&1 &
helm=$!
kubectl wait deployment/kiosk --for 'jsonpath={.metadata.generation}=2' --timeout 60s >/dev/null
# bash also reports the killed job, which doesn't matter here.
{ kill -9 "$helm" && wait "$helm"; } 2>/dev/null || true

helm upgrade kiosk web --set page='Open late.' || true
