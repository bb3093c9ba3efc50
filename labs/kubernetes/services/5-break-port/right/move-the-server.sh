# The Service keeps its port, and the server listens there from now on.
sed 's/8080/8088/' web.yaml | kubectl apply -f -
kubectl rollout status deployment/web
