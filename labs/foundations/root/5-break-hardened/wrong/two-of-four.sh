# expect: can get capabilities
# The right tmpfs, but two of the four restrictions are missing.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user 33 --read-only --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
