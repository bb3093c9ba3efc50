# The probe stays; the program makes the file that it asks for.
kubectl get deployment stock -o yaml | sed 's|/www/healthz|/www/health|' | kubectl apply -f -
kubectl rollout status deployment/stock
