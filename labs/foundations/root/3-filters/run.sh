# All capabilities, with the default seccomp filter:
docker run -d --name drydock-able --cap-add ALL drydock-root
docker exec drydock-able grep -E '^(CapEff|Seccomp):' /proc/self/status
docker exec drydock-able setarch --addr-no-randomize echo "runs without address randomisation" || true

# The default capabilities, and no seccomp filter:
docker run -d --name drydock-open --security-opt seccomp=unconfined drydock-root
docker exec drydock-open grep -E '^(CapEff|Seccomp):' /proc/self/status
docker exec drydock-open setarch --addr-no-randomize echo "runs without address randomisation"

# A set-user-id program that makes its user root, and an option that prevents that:
docker run -d --name drydock-sealed --user 10001 --security-opt no-new-privileges --read-only --tmpfs /tmp drydock-root
docker exec drydock-user rootid
docker exec drydock-sealed rootid

# Its root file system is read-only, for root as well:
docker exec --user 0 drydock-sealed touch /etc/motd || true
docker exec drydock-sealed touch /tmp/note

# A user namespace: root inside, another user outside. Not every host allows it.
docker exec --user 10001 drydock-open unshare --user --map-root-user sh -c 'id; cat /proc/self/uid_map' || true
