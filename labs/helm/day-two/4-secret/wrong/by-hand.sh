# expect: doesn't mention notes-login
# The Deployment is changed outside Helm. The next upgrade uses tulip again, or stops at the conflict.
kubectl create secret generic notes-login --from-literal=password=fuchsia
kubectl get deployment notes -o yaml >edited.yaml
awk '/secretKeyRef:/ { print; getline; print; getline; sub(/name: .*/, "name: notes-login") } { print }' \
  edited.yaml | kubectl replace -f -
