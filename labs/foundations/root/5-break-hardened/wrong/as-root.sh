# expect: runs as user 0
# Root with a few capabilities starts it, but an intruder would be root, too.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --cap-drop ALL --cap-add CHOWN --cap-add SETGID --cap-add SETUID --read-only \
  --security-opt no-new-privileges --tmpfs /var/cache/web --tmpfs /run/web drydock-web
