# The colleague's Role stays as it is. What it lacks comes from two more.
kubectl create role website-status --verb patch --resource websites.drydock.example/status
kubectl create role website-maker --verb create --resource services,deployments.apps
kubectl create rolebinding website-status --role website-status \
  --serviceaccount custom-resources:website-controller
kubectl create rolebinding website-maker --role website-maker \
  --serviceaccount custom-resources:website-controller
kubectl wait --for condition=Ready website/shop --timeout 120s
