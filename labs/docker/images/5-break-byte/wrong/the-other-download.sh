# expect: no container runs
# The second download as if it were whole. (Without this removal, the engine would take from the first try what fits.)
docker image rm -f drydock-parcel
docker exec drydock-bench tar -c -C /parcel/b . | docker load || true
