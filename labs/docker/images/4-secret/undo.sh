# What was unpacked is in a container of an earlier step.
docker image rm -f drydock-secret 2>/dev/null || true
docker exec drydock-bench rm -rf /secret
