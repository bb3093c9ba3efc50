# The same server with everything taken away at once, and no thought of where it has to write.
docker run -d --name drydock-hardened --user 33 --read-only --cap-drop ALL --security-opt no-new-privileges drydock-web
docker wait drydock-hardened
docker ps -a --filter name=drydock-hardened --format 'table {{.Names}}\t{{.Image}}\t{{.State}}'
docker logs drydock-hardened 2>&1 | grep emerg
