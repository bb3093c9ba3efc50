# expect: its root file system is writable
# Both directories are right, but the rest of the file system is writable, too.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user 33 --cap-drop ALL --security-opt no-new-privileges \
  --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
