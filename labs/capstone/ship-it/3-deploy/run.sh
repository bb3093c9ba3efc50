# Which values does the chart need? It says so.
helm template project/deploy/chart || true

# Two names for one image: the tag for people, the digest for the nodes.
helm install drydock project/deploy/chart -f site.yaml --set-string image.tag=1 \
  --set image.digest="$(cut -d @ -f 2 image-1.txt)" --wait --timeout 3m
helm get manifest drydock | kubectl get -f - -o name
wait_for 60 "Envoy knows the route" curl -sf -o /dev/null http://drydock.localhost:8081/start/how-it-works/

# From inside the cluster, the chart's own test asks for a lesson; through the Gateway, you do.
helm test drydock --timeout 2m
curl -s -o /dev/null -w 'lesson: %{http_code}\n' http://drydock.localhost:8081/start/how-it-works/
