# expect: in the namespace oci-guests is web-1.1.0
# The index is new, and Helm's copy of it isn't. No message says so.
helm repo index packages
docker run -d --name drydock-chart-files -p 127.0.0.1:8161:80 -v "$PWD/packages:/www:ro" busybox:1.37 httpd -f -h /www
wait_for 20 "the web server answers" curl -sf http://127.0.0.1:8161/index.yaml
helm repo add shelf http://127.0.0.1:8161
helm package web --version 1.1.1 -d packages
helm repo index packages
helm upgrade --install guest shelf/web -n oci-guests --create-namespace --wait
kubectl apply --server-side -f guests.yaml
