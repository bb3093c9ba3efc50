# An upstream whose server says resolve, in a configuration that was copied in.
cat >front.conf <<'END'
upstream replicas {
  zone replicas 64k;
  server web resolve;
}
server {
  listen 80;
  resolver 127.0.0.11 valid=1s;
  location / {
    proxy_pass http://replicas;
    proxy_connect_timeout 1s;
  }
}
END
docker create --name drydock-front --network drydock-by-hand docker.io/library/nginx:1.30
docker cp front.conf drydock-front:/etc/nginx/conf.d/default.conf
docker start drydock-front
