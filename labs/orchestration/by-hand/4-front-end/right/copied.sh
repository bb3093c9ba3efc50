# The same configuration, copied instead of mounted, and the image's full name.
# shellcheck disable=SC2016 # nginx expands it
printf '%s\n' 'server {' '  listen 80;' '  resolver 127.0.0.11 valid=1s;' '  set $name web;' '  location / { proxy_pass http://$name; }' '}' >front.conf
docker create --name drydock-front --network drydock-by-hand docker.io/library/nginx:1.30
docker cp front.conf drydock-front:/etc/nginx/conf.d/default.conf
docker start drydock-front
