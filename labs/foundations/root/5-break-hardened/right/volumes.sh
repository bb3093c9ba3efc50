# Volumes that root prepared once, not filled from the image. The server itself never runs as root.
docker volume create drydock-cache
docker volume create drydock-pid
docker run --rm -v drydock-cache:/cache -v drydock-pid:/pid busybox:1.37 chown 33 /cache /pid
docker rm -f drydock-hardened
docker run -d --name drydock-hardened -u 33:33 --read-only --cap-drop ALL --security-opt no-new-privileges \
  -v drydock-cache:/var/cache/web:nocopy -v drydock-pid:/run/web:nocopy drydock-web
