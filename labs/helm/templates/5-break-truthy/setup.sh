# A schema that lets anything pass for "closed", and a file in which false is a string.
sed 's/"closed": *{[^}]*}/"closed": {}/' kiosk/values.schema.json >schema.json
mv schema.json kiosk/values.schema.json

helm upgrade north kiosk --reset-then-reuse-values -f evening.yaml --wait --timeout 120s
cat evening.yaml
wait_for 60 "the old Pod is gone" sh -c 'kubectl exec deployment/north-kiosk -- wget -q -O - http://127.0.0.1:8080/board.txt | grep CLOSED'
kubectl exec deployment/north-kiosk -- wget -q -O - http://127.0.0.1:8080/board.txt
