# Without a name for the repository: its address is an option. Helm then fetches the index each time.
helm package web --version 1.1.1 -d packages
helm repo index packages --url http://127.0.0.1:8161
docker run -d --name drydock-chart-files -p 127.0.0.1:8161:80 -v "$PWD/packages:/www:ro" busybox:1.37 httpd -f -h /www
wait_for 20 "the web server answers" curl -sf http://127.0.0.1:8161/index.yaml
helm upgrade --install guest web --repo http://127.0.0.1:8161 -n oci-guests --create-namespace --wait
kubectl apply --server-side -f guests.yaml
