# What is sent for the worker's port, and where does it come from?
helm lint --strict --quiet worker
helm template worker ./worker | grep -A 1 -e 'name: PORT' -e 'ports:'
cat blueprint/templates/_port.tpl

# A program listens whether it has a Service or not. So a missing value means what it meant before.
sed 's/targetPort }}/targetPort | default 8080 }}/' blueprint/templates/_port.tpl >port.new
mv port.new blueprint/templates/_port.tpl
sed 's/^version: .*/version: 0.3.1/' blueprint/Chart.yaml >Chart.new && mv Chart.new blueprint/Chart.yaml
sed 's/^version: .*/version: 0.3.1/' worker/Chart.yaml >Chart.new && mv Chart.new worker/Chart.yaml

# worker takes that version.
helm dependency update worker
helm upgrade worker ./worker --set replicas=2 --wait --timeout 150s
kubectl get deployments -l app.kubernetes.io/managed-by=Helm -L blueprint
