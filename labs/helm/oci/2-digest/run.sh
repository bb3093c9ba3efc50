# Install by version. Later, the same version is pushed again with other content.
helm show values oci://127.0.0.1:8160/charts/web --version 1.0.0 --plain-http
helm install hello oci://127.0.0.1:8160/charts/web --version 1.0.0 --plain-http --wait
kubectl exec deployment/hello-web -- wget -q -O - http://127.0.0.1:8080

# You change the chart and forget to change its version. The registry takes it.
cp -R web hasty
echo 'text: Under construction' >hasty/values.yaml
helm package hasty -d hasty
helm push hasty/web-1.0.0.tgz oci://127.0.0.1:8160/charts --plain-http

# The same version, the same commands:
helm upgrade hello oci://127.0.0.1:8160/charts/web --version 1.0.0 --plain-http --wait
kubectl exec deployment/hello-web -- wget -q -O - http://127.0.0.1:8080

# A digest can't move to another chart. The first push printed this one:
digest=$(sed -n 's/^Digest: //p' pushed.txt)
helm upgrade hello "oci://127.0.0.1:8160/charts/web@$digest" --plain-http --wait
kubectl exec deployment/hello-web -- wget -q -O - http://127.0.0.1:8080

# With both, Helm compares:
helm template hello "oci://127.0.0.1:8160/charts/web:1.0.0@$digest" --plain-http || true

# Download the two without installing them:
mkdir pulled
helm pull oci://127.0.0.1:8160/charts/web --version 1.0.0 --plain-http --destination pulled
helm pull "oci://127.0.0.1:8160/charts/web@$digest" --plain-http --destination pulled
tar -xOzf pulled/web-1.0.0.tgz web/values.yaml
tar -xOzf pulled/web@*.tgz web/values.yaml

# The history of the release has only versions:
helm history hello
