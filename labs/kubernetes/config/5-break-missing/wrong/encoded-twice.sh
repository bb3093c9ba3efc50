# expect: TILL_CODE says 'NDcxMQ=='
# --from-literal encodes its value, and this one is encoded already.
kubectl create secret generic till --from-literal code=NDcxMQ==
sed 's/key: color$/key: colour/' release-2.yaml | kubectl apply -f -
kubectl rollout status deployment/shop --timeout 120s
