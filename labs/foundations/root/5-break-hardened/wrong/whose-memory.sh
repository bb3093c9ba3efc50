# expect: Permission denied
# A tmpfs over both directories, owned by root.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user 33 --read-only --cap-drop ALL --security-opt no-new-privileges \
  --tmpfs /var/cache/web --tmpfs /run/web drydock-web
docker wait drydock-hardened
