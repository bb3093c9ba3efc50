# A rule in CEL in place of the pattern, added to the definition in the cluster; and menu in JSON.
kubectl patch crd websites.drydock.example --type json -p '[{"op": "add",
  "path": "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/color",
  "value": {"type": "string", "maxLength": 7, "default": "#ffffff", "x-kubernetes-validations": [
    {"rule": "self.matches(\"^#[a-f0-9]{6}$\")"}]}}]'
wait_for 60 "the schema is published" kubectl explain website.spec.color
kubectl create -f - <<'WEBSITE'
{"apiVersion": "drydock.example/v1", "kind": "Website", "metadata": {"name": "menu"},
 "spec": {"text": "Fish & chips", "stage": "live", "replicas": 2, "color": "#ffcc00"}}
WEBSITE
