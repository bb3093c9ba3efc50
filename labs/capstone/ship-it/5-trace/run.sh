# One request. Its address has a word that no other has.
curl -s -o /dev/null --compressed \
  -w '%{http_code}, %{size_download} bytes, from %{local_ip}:%{local_port} to %{remote_ip}:%{remote_port}\n' \
  'http://drydock.localhost:8081/start/how-it-works/?trace'

# The engine: where do the ports of this machine lead?
docker port drydock-control-plane

# The node: whose port is that?
kubectl get service envoy -n projectcontour

# Envoy: where has it sent the request, and with which id?
wait_for 60 "Envoy writes its log, every ten seconds" bash -c \
  'kubectl logs -n projectcontour deployment/contour -c envoy --since 5m | grep "how-it-works/?trace"'
kubectl logs -n projectcontour deployment/contour -c envoy --since 5m | grep 'how-it-works/?trace'

# How did it know? From the route, and from the addresses behind its Service.
kubectl get httproute drydock
kubectl get endpointslices -l kubernetes.io/service-name=drydock

# The Pod: it has written down the same id.
kubectl logs -l app.kubernetes.io/name=drydock --tail -1 --prefix | grep 'how-it-works/?trace'
