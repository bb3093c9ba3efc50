# Look at what Helm keeps in the cluster, and decode one of it by hand.
kubectl get secrets
kubectl describe secret sh.helm.release.v1.site.v2

# Once for the base64 of every Secret, once for Helm's own; under that it is compressed.
kubectl get secret sh.helm.release.v1.site.v2 -o jsonpath='{.data.release}' | base64 --decode | base64 --decode | gunzip >release.json

# The JSON is one long line. Some pieces of it:
grep -o '"info":{[^}]*}' release.json
grep -o '"name":"templates/[a-z_.]*"' release.json
grep -o -e '"values":{[^}]*}' -e '"config":{[^}]*}' release.json
grep -o -e '"version":[0-9]*,' -e '"apply_method":"[a-z]*"' release.json
grep -o 'kind: [A-Za-z]*' release.json
