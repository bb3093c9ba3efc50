# The one file instead of its folder. Written in place, it stays the same file; an editor may write a new one.
docker run -d --name drydock-site -p 127.0.0.1:8164:80 \
  --mount "type=bind,source=$PWD/conf/default.conf,target=/etc/nginx/conf.d/default.conf,readonly" nginx:1.30
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8164/
printf '%s\n' 'server { listen 80; return 200 "open on Monday\n"; }' >conf/default.conf
docker restart -t 1 drydock-site
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8164/
