# expect: no container runs
# The second download, as if it were intact. (Without this removal, the engine would use the good blobs of the first.)
docker image rm -f drydock-parcel
docker exec drydock-bench tar -c -C /parcel/b . | docker load || true
