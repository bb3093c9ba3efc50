# expect: no container runs
# The second download is as good as the first.
docker exec drydock-bench tar -c -C /parcel/b . | docker load || true
