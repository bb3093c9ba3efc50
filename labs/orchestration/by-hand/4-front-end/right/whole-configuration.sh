# The name in a variable, in a file that replaces nginx's whole configuration.
cat >nginx.conf <<'END'
events {}
http {
  resolver 127.0.0.11 valid=2s ipv6=off;
  server {
    listen 80;
    location / {
      set $target "http://web:80";
      proxy_pass $target;
      proxy_connect_timeout 1s;
      proxy_next_upstream error timeout;
    }
  }
}
END
docker run -d --name drydock-front --network drydock-by-hand --mount "type=bind,source=$PWD/nginx.conf,target=/etc/nginx/nginx.conf,readonly" nginx:1.30
