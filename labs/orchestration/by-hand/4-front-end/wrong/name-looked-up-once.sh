# expect: after version 3 had replaced version 2
# It works until the replicas are replaced: nginx looked the name up when it started.
echo 'server { listen 80; location / { proxy_pass http://web; proxy_connect_timeout 1s; } }' >front.conf
docker run -d --name drydock-front --network drydock-by-hand -v "$PWD/front.conf:/etc/nginx/conf.d/default.conf:ro" nginx:1.30
