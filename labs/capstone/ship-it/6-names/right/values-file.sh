# What the release was given, as a file, and the list in a second one, which is laid over it.
helm get values drydock -o yaml >before.yaml
cat >names.yaml <<'YAML'
route:
  hostnames:
    - course.localhost
    - drydock.localhost
YAML
helm upgrade drydock project/deploy/chart -f before.yaml -f names.yaml --wait --timeout 2m
