# A schema without a color, no menu, and a new home that's older than the controller. The stored home may have
# a color, which the schema only hides.
kubectl patch crd websites.drydock.example --type json -p '[{"op": "remove",
  "path": "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/color"}]' || true
kubectl apply -f websites.yaml
kubectl wait --for condition=Established crd/websites.drydock.example --timeout 60s
kubectl delete deployment website-controller
wait_for 60 "Websites are served" kubectl delete websites --all
kubectl delete deployments,services --all
kubectl apply -f home.yaml
kubectl apply -f controller.yaml
wait_for 60 "the schema has no color" bash -c 'kubectl explain website.spec | grep -c -w color | grep -x 0'
kubectl wait --for condition=Ready website/home --timeout 120s
