# expect: the Website shop isn't ready: services "shop" is forbidden
# The first refusal is repaired. The status has the second one now.
kubectl create role website-status --verb patch --resource websites.drydock.example/status
kubectl create rolebinding website-status --role website-status \
  --serviceaccount custom-resources:website-controller
kubectl wait --for condition=Ready=false website/shop --timeout 60s
