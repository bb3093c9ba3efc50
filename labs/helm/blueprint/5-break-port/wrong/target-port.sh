# expect: there is a Service worker
# The value that vote and result have, given to worker too.
helm upgrade worker ./worker --set replicas=2 --set service.port=80 --set service.targetPort=8080 --wait --timeout 150s
