# The other side of each fault: another host in the list, another port of the Service, a port of the Pods by its number.
kubectl patch httproute stock --type json -p '[{"op": "add", "path": "/spec/hostnames/-", "value": "stock.drydock.test"}]'
kubectl patch service front --type json -p '[{"op": "replace", "path": "/spec/ports", "value": [{"name": "http", "port": 80, "targetPort": 8080}, {"name": "other", "port": 8080, "targetPort": 8080}]}]'
kubectl patch service cart --type json -p '[{"op": "replace", "path": "/spec/ports/0/targetPort", "value": 8080}]'
