# expect: after version 3 had replaced version 2
# Three addresses, as docker network inspect shows them today.
{
  echo 'upstream replicas {'
  docker ps -q --filter network=drydock-by-hand --filter label=app=web |
    xargs docker inspect --format '  server {{(index .NetworkSettings.Networks "drydock-by-hand").IPAddress}};'
  echo '}'
  echo 'server { listen 80; location / { proxy_pass http://replicas; proxy_connect_timeout 1s; } }'
} >front.conf
docker run -d --name drydock-front --network drydock-by-hand -v "$PWD/front.conf:/etc/nginx/conf.d/default.conf:ro" nginx:1.30
