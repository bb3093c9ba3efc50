# Another Service of the same name, with the selector of the Deployment.
kubectl delete service web
kubectl expose deployment web --port 80 --target-port 8080
