# Build a small image, and a workbench that has jq to take it apart.
# (--provenance=false: only the image, without a record of how it was built.)
docker build -q --provenance=false -t drydock-page page
docker build -q -t drydock-bench bench
docker run -d --name drydock-bench drydock-bench

# Save the image as a tar archive, and unpack that in the workbench.
docker exec drydock-bench mkdir /page
docker save drydock-page | docker exec -i drydock-bench tar -x -C /page
docker exec -w /page drydock-bench find . -type f

# index.json names a manifest by its digest, which is also the file's name: blobs/sha256/…
docker exec -w /page drydock-bench jq . index.json
manifest=$(docker exec -w /page drydock-bench jq -r '.manifests[0].digest | sub(":"; "/")' index.json)

# The manifest names a configuration and three layers.
docker exec -w /page/blobs drydock-bench jq . "$manifest"
config=$(docker exec -w /page/blobs drydock-bench jq -r '.config.digest | sub(":"; "/")' "$manifest")
docker exec -w /page/blobs drydock-bench jq '{os, Cmd: .config.Cmd, rootfs}' "$config"
