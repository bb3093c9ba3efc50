# The obvious configuration first: the replicas' name, and no DNS server.
# shellcheck disable=SC2016 # sh expands it
cat >front.conf <<'END'
server {
  listen 80;
  location / {
    proxy_pass http://web;
    proxy_connect_timeout 1s;
  }
}
END
docker run -d --name drydock-front --network drydock-by-hand -v "$PWD/front.conf:/etc/nginx/conf.d/default.conf:ro" nginx:1.30
wait_for 10 "it answers" docker exec drydock-client wget -q -O - http://drydock-front/
docker exec drydock-client wget -q -O - http://drydock-front/

# All replicas are replaced, and their addresses with them.
printf 'replicas=3\nversion=3\n' >desired/state
wait_for 60 "the client gets version 3" sh -c 'test "$(docker logs --tail 10 drydock-client | grep -c "version 3")" = 10'
docker exec drydock-client wget -T 5 -O - http://drydock-front/ || true

# 127.0.0.11 is the engine's DNS server. nginx looks up a name in a variable when a request comes, and keeps the answer for a second.
cat >front.conf <<'END'
server {
  listen 80;
  resolver 127.0.0.11 valid=1s;
  set $replicas web;
  location / {
    proxy_pass http://$replicas;
    proxy_connect_timeout 1s;
  }
}
END
docker restart drydock-front
wait_for 10 "it answers" docker exec drydock-client wget -q -O - http://drydock-front/
docker exec drydock-client wget -q -O - http://drydock-front/
