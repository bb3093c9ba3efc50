# expect: could hold capabilities
# The right memory, and two of the four restrictions forgotten on the way.
docker rm -f drydock-hardened
docker run -d --name drydock-hardened --user 33 --read-only --tmpfs /var/cache/web:uid=33 --tmpfs /run/web:uid=33 drydock-web
