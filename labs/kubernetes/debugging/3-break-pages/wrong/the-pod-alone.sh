# expect: the next one will have nginx:1.30-does
# A Pod's image can be changed, and this one works from then on. The template still has the tag that isn't there.
kubectl set image "$(kubectl get pods -l app=pages -o name)" pages=nginx:1.30
kubectl rollout status deployment/pages
