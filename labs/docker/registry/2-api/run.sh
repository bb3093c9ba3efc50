# A repository has tags.
curl -s http://127.0.0.1:8155/v2/drydock-hello/tags/list

# A tag leads to a manifest, in Docker's format or the OCI's. Name the ones that you can read.
accept='Accept: application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
curl -s -H "$accept" -D headers.txt -o manifest.json http://127.0.0.1:8155/v2/drydock-hello/manifests/1
tr -d '\r' <headers.txt | grep -i -e content-type -e docker-content-digest
cat manifest.json

# The digest is the SHA-256 of these bytes, so anyone can check it.
docker run --rm -i busybox:1.37 sha256sum <manifest.json

# The last blob that the manifest names is the layer with the greeting.
layer=$(grep -o 'sha256:[0-9a-f]*' manifest.json | tail -n 1)
curl -s "http://127.0.0.1:8155/v2/drydock-hello/blobs/$layer" | tar -tz

# Docker can pull by digest, too.
digest=$(tr -d '\r' <headers.txt | grep -i docker-content-digest | cut -d ' ' -f 2)
docker pull -q "localhost:8155/drydock-hello@$digest"
