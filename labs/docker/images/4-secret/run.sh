# A container from the image doesn't have the file.
docker build -q --provenance=false -t drydock-secret secret
docker run --rm drydock-secret cat /srv/token || true

# List what's in the layers that the two RUN instructions made.
docker history drydock-secret
docker exec drydock-bench mkdir /secret
docker save drydock-secret | docker exec -i drydock-bench tar -x -C /secret
manifest=$(docker exec -w /secret drydock-bench jq -r '.manifests[0].digest | sub(":"; "/")' index.json)
first=$(docker exec -w /secret/blobs drydock-bench jq -r '.layers[-2].digest | sub(":"; "/")' "$manifest")
second=$(docker exec -w /secret/blobs drydock-bench jq -r '.layers[-1].digest | sub(":"; "/")' "$manifest")
docker exec -w /secret/blobs drydock-bench tar -tf "$first"
docker exec -w /secret/blobs drydock-bench tar -tf "$second"

# The first of them still has the file.
docker exec -w /secret/blobs drydock-bench tar -xOf "$first" srv/token >token.txt
wc -c token.txt
