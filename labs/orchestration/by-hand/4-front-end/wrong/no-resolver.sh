# expect: 502 Bad Gateway
# The name is in a variable, and nginx doesn't know which DNS server to ask.
cat >front.conf <<'END'
server { listen 80; location / { set $replicas web; proxy_pass http://$replicas; } }
END
docker run -d --name drydock-front --network drydock-by-hand -v "$PWD/front.conf:/etc/nginx/conf.d/default.conf:ro" nginx:1.30
