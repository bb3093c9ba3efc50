# Look at what Helm keeps in the cluster, and decode one record by hand.
kubectl get secrets
kubectl describe secret sh.helm.release.v1.site.v2

# base64 twice: once because it's a Secret, once by Helm. Then it's still compressed.
kubectl get secret sh.helm.release.v1.site.v2 -o jsonpath='{.data.release}' | base64 --decode | base64 --decode | gunzip >release.json

# The JSON is one long line. Some pieces of it:
grep -o '"info":{[^}]*}' release.json
grep -o '"name":"templates/[a-z_.]*"' release.json
grep -o -e '"values":{[^}]*}' -e '"config":{[^}]*}' release.json
grep -o -e '"version":[0-9]*,' -e '"apply_method":"[a-z]*"' release.json

# Helm decodes it for you. Everything comes from that Secret:
helm get metadata site --revision 2
helm get values site --revision 2 --all
helm get manifest site --revision 2 | grep '^kind: '
