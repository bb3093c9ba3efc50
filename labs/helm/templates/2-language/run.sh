# The same chart with two files of values, and with both: what the templates make of them.
helm template north kiosk -f small.yaml --show-only templates/board.yaml
helm template north kiosk -f full.yaml --show-only templates/board.yaml
helm template north kiosk -f full.yaml -f small.yaml --show-only templates/board.yaml

# Then the real thing.
helm install north kiosk -f full.yaml --wait --timeout 120s
helm get manifest north | grep -A 6 resources:
kubectl exec deployment/north-kiosk -- wget -q -O - http://127.0.0.1:8080/board.txt
