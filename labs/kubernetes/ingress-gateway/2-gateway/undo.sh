# The Ingress serves the site, and there is no route.
kubectl delete httproutes --all
kubectl apply -f ingress.yaml
wait_for 60 "the Ingress serves the site" bash -c 'bash site.sh | grep -c "(200)" | grep -w 3'
