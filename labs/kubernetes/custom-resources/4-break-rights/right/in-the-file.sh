# In the file, and applied.
sed -e 's/\[get, patch\]/[get, create, patch]/' -e 's|^rules:|rules:\
  - {apiGroups: [drydock.example], resources: [websites/status], verbs: [patch]}|' rights.yaml >repaired.yaml
mv repaired.yaml rights.yaml
kubectl apply -f rights.yaml
kubectl wait --for condition=Ready website/shop --timeout 120s
