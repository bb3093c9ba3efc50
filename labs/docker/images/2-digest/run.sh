# A digest is a checksum of a file's bytes. Compute every blob's: first the checksum, then the file's name.
docker exec -w /page/blobs/sha256 drydock-bench sh -c 'sha256sum *'

# The engine's id of the image. Which of the blobs is it?
docker images --no-trunc drydock-page

# The same configuration with other white space is another file.
manifest=$(docker exec -w /page drydock-bench jq -r '.manifests[0].digest | sub(":"; "/")' index.json)
config=$(docker exec -w /page/blobs drydock-bench jq -r '.config.digest | sub(":"; "/")' "$manifest")
docker exec -w /page/blobs drydock-bench jq . "$config" | docker exec -i drydock-bench tee /page/indented.json >/dev/null
docker exec -w /page drydock-bench sha256sum "blobs/$config" indented.json
