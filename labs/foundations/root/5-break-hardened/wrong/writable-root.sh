# expect: Permission denied
# The message says "read-only", so that option is removed. Then another call is refused.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user 33 --cap-drop ALL --security-opt no-new-privileges drydock-web
docker wait drydock-hardened
