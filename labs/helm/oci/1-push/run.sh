# Package a chart. Two kinds of server hand out such packages: any web server with an index, and a registry.
helm package web --destination packages
tar -tzf packages/web-1.0.0.tgz

# The older kind: a folder of packages, and an index of them. Any web server will do.
helm repo index packages --url https://charts.example.com
cat packages/index.yaml

# A registry needs no index. This one has no TLS, so Helm needs --plain-http.
docker run -d --name drydock-charts -p 127.0.0.1:8160:5000 registry:3
wait_for 20 "the registry answers" curl -sf http://127.0.0.1:8160/v2/
helm push packages/web-1.0.0.tgz oci://127.0.0.1:8160/charts --plain-http | tee pushed.txt

# What does the registry have? Asked without Helm: the tags, and the manifest.
curl -s http://127.0.0.1:8160/v2/charts/web/tags/list
curl -s -H 'Accept: application/vnd.oci.image.manifest.v1+json' http://127.0.0.1:8160/v2/charts/web/manifests/1.0.0 | python3 -m json.tool
