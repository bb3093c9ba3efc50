# The same server with all restrictions at once, and no directory that it can write to.
docker run -d --name drydock-hardened --user 33 --read-only --cap-drop ALL --security-opt no-new-privileges drydock-web
docker wait drydock-hardened
docker ps -a --filter name=drydock-hardened --format 'table {{.Names}}\t{{.Image}}\t{{.State}}'
docker logs drydock-hardened 2>&1 | grep emerg
