# Compare every blob with its name, in both downloads. sha256sum --check reads lines of a checksum and a name.
docker exec -w /parcel/a/blobs/sha256 drydock-bench sh -c 'ls | sed "s/.*/&  &/" | sha256sum --check 2>/dev/null' || true
docker exec -w /parcel/b/blobs/sha256 drydock-bench sh -c 'ls | sed "s/.*/&  &/" | sha256sum --check 2>/dev/null' || true

# They're damaged in different places, so the second download has an intact copy of the first one's damaged blob.
damaged=$(docker exec -w /parcel/a/blobs/sha256 drydock-bench sh -c 'ls | sed "s/.*/&  &/" | sha256sum --check 2>/dev/null' | grep FAILED | cut -d : -f 1) || true
docker exec drydock-bench cp "/parcel/b/blobs/sha256/$damaged" /parcel/a/blobs/sha256/
docker exec drydock-bench tar -c -C /parcel/a . | docker load
docker run --rm drydock-parcel
