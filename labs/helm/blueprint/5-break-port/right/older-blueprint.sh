# worker alone goes back to the blueprint of before.
sed -e 's|file://../blueprint|file://../older/blueprint|' -e 's/version: 0.x/version: 0.2.x/' worker/Chart.yaml >Chart.new
mv Chart.new worker/Chart.yaml
echo 'replicas: 2' >>worker/values.yaml
helm dependency update worker
helm upgrade worker ./worker --reset-values --wait --timeout 150s
