# Templates and values go in, manifests come out. The cluster isn't asked.
cat web/templates/service.yaml
helm template shop web --show-only templates/service.yaml

# Two of the named templates, which the labels came from.
grep -A 20 'define "web.labels"' web/templates/_helpers.tpl

# Every object of a release named shop, and the template that it comes from.
helm template shop web >rendered.yaml
grep -E '^(# Source|kind)' rendered.yaml

# Other values make more objects. Before, these templates rendered to nothing.
helm template shop web --set ingress.enabled=true --set autoscaling.enabled=true | grep ^kind
