# Templates and values go in, manifests come out. The cluster isn't asked.
cat web/templates/service.yaml
helm template shop web --show-only templates/service.yaml

# Where the labels came from: two of the named templates.
grep -A 20 'define "web.labels"' web/templates/_helpers.tpl

# Everything that a release named shop would be made of, and which template each object comes from.
helm template shop web >rendered.yaml
grep -E '^(# Source|kind)' rendered.yaml

# Other values, other objects: the rest of the templates had come out empty.
helm template shop web --set ingress.enabled=true --set autoscaling.enabled=true | grep ^kind
