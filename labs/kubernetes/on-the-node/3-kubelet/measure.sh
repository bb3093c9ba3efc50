# From the moment when systemd had stopped the kubelet to the moment when a controller called the node not ready.
stopped=$(docker exec drydock-worker2 systemctl show kubelet -p InactiveEnterTimestamp --value --timestamp=unix)
noticed=$(docker exec drydock-worker2 date -u -d "$(silent_since)" +%s)
reading silent "$((noticed - ${stopped#@}))" s
