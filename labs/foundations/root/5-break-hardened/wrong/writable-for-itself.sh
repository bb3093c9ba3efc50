# expect: its root file system may be written to
# Owned by the right user, on a file system that others of its files are on as well.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user 33 --cap-drop ALL --security-opt no-new-privileges \
  --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
