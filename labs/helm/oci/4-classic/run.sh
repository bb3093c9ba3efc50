# A classic repository is a web server with packages and an index. Serve the folder of your packages.
helm repo index packages
docker run -d --name drydock-chart-files -p 127.0.0.1:8161:80 -v "$PWD/packages:/www:ro" busybox:1.37 httpd -f -h /www
wait_for 20 "the web server answers" curl -sf http://127.0.0.1:8161/index.yaml

# Give it a name. Helm fetches the index, and from then on searches its own copy.
helm repo add shelf http://127.0.0.1:8161
helm search repo shelf
helm search repo shelf/web --versions

# Install from it, in a namespace that doesn't exist yet. Then set its labels, which Helm can't.
helm install guest shelf/web --version 1.0.0 -n oci-guests --create-namespace
kubectl apply --server-side -f guests.yaml

# Publish a newer version: the package, then an index that lists it.
helm package web --version 1.1.1 -d packages
helm repo index packages

# The copy doesn't know it until you update.
helm search repo shelf
helm repo update
helm search repo shelf

# Upgrade without a version takes the newest one in the copy.
helm upgrade guest shelf/web -n oci-guests --wait
helm list --all-namespaces --filter '^guest$'

# A release doesn't need the repository that its chart came from.
helm repo remove shelf
helm get metadata guest -n oci-guests
