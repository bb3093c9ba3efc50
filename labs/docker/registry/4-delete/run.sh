# Give the tag 1 back to the first edition.
accept='Accept: application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
curl -s -H "$accept" -D headers.txt -o first.json "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat first.txt)"
type=$(tr -d '\r' <headers.txt | grep -i content-type | cut -d ' ' -f 2)
curl -s -X PUT -H "Content-Type: $type" --data-binary @first.json http://127.0.0.1:8155/v2/drydock-hello/manifests/1

# Deleting a tag takes away a name. The manifest is still there, under its digest.
curl -s -X DELETE http://127.0.0.1:8155/v2/drydock-hello/manifests/next
curl -s http://127.0.0.1:8155/v2/drydock-hello/tags/list
curl -sI -H "$accept" "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat second.txt)" | tr -d '\r' | sed -n 1p

# Deleting by digest takes away the manifest, with every tag that still names it.
curl -s -X DELETE "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat second.txt)"
curl -sI -H "$accept" "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat second.txt)" | tr -d '\r' | sed -n 1p
docker pull -q localhost:8155/drydock-hello:next || true
