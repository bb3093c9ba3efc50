# Four readers. Each asks for a lesson, then for the version that serves it, and again, until the container
# is killed. They come from outside the cluster, by the port of a node that leads to Envoy. A line for each
# round: when it began, and what came of it.
# The node has an IPv6 address as well, and Envoy's port isn't there.
site=http://$(nslookup -type=a drydock-control-plane | awk '/^Address/ {ip = $2} END {print ip}'):30080
for _ in 1 2 3 4; do
  while sleep 0.2; do
    began=$(date +%s)
    said=$(wget -q -T 15 -O /dev/null --header 'Host: drydock.localhost' "$site/start/how-it-works/" 2>&1 &&
      wget -q -T 15 -O - --header 'Host: drydock.localhost' "$site/healthz" 2>&1) || said="failed: $said"
    echo "$began $said"
  done &
done
wait
