# What the release was given, as a file, and the list in it.
helm get values drydock -o yaml >site.yaml
cat >>site.yaml <<'YAML'
route:
  hostnames:
    - course.localhost
    - drydock.localhost
YAML
helm upgrade drydock project/deploy/chart -f site.yaml --wait --timeout 2m
