# nginx writes to two directories, and none of it has to be kept. A tmpfs will do, if it belongs to the right user.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user 33 --read-only --cap-drop ALL --security-opt no-new-privileges \
  --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
wait_for 10 "it answers" docker run --rm --network container:drydock-hardened busybox:1.37 wget -q -T 3 -O - http://127.0.0.1/
docker run --rm --network container:drydock-hardened busybox:1.37 wget -q -O - http://127.0.0.1/
docker exec drydock-hardened grep -E '^(Uid|CapEff|NoNewPrivs|Seccomp):' /proc/1/status
docker exec drydock-hardened grep -E ' /(run|var/cache)/web ' /proc/mounts

# How can it listen on port 80 with no capability? The engine lowered the first port that any user may bind:
docker exec drydock-hardened cat /proc/sys/net/ipv4/ip_unprivileged_port_start
