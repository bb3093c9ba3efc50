# expect: no answer from http://first
# The Service's own port is changed, so that http://first:8080 answers.
sed -e 's/app: wed/app: web/' -e 's/- port: 80$/- port: 8080/' services.yaml | kubectl apply -f -
kubectl rollout status deployment/web --timeout 120s
kubectl wait --for condition=Ready --timeout 90s pod/client
