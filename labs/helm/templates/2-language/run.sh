# The same chart with one file of values, with another one, and with both.
helm template north kiosk -f small.yaml --show-only templates/board.yaml
helm template north kiosk -f full.yaml --show-only templates/board.yaml
helm template north kiosk -f full.yaml -f small.yaml --show-only templates/board.yaml

# Install it, with the values of full.yaml.
helm install north kiosk -f full.yaml --wait --timeout 120s
helm get manifest north | grep -A 6 resources:
kubectl exec deployment/north-kiosk -- wget -q -O - http://127.0.0.1:8080/board.txt
