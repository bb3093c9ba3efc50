# expect: no answer from http://first
# The selector is repaired, and the refusal of the other is taken for the same cause.
sed 's/app: wed/app: web/' services.yaml | kubectl apply -f -
kubectl rollout status deployment/web --timeout 120s
kubectl wait --for condition=Ready --timeout 90s pod/client
