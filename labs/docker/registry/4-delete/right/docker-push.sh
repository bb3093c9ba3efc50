# Docker moves the tag: a push sends the manifest under the name.
docker pull -q "localhost:8155/drydock-hello@$(cat first.txt)"
docker tag "localhost:8155/drydock-hello@$(cat first.txt)" localhost:8155/drydock-hello:1
docker push -q localhost:8155/drydock-hello:1
curl -s -X DELETE "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat second.txt)"
