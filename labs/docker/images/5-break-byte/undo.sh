# Both downloads are in a container of an earlier step.
docker image rm -f drydock-parcel 2>/dev/null || true
docker exec drydock-bench rm -rf /parcel
