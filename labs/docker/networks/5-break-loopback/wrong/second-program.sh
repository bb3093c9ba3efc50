# expect: after a restart
# A second server in the running container answers until the next start.
docker exec drydock-local sh -c 'httpd -h /www -p "$(hostname -i):80"'
