# The same again. "time" prints seconds and nothing else.
TIMEFORMAT=%R
kubectl apply -f end.yaml
kubectl wait --for condition=Ready --timeout 90s pod -l step=end
for pod in listens announces deaf; do
  reading "$pod" "$({ time kubectl delete pod "$pod" --timeout 90s >/dev/null 2>&1; } 2>&1)" s
done
