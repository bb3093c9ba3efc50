# expect: no image named drydock-parcel
# The second download is as good as the first.
docker exec drydock-bench tar -c -C /parcel/b . | docker load || true
