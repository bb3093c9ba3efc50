# expect: ordinary directory
# docker cp takes the file into the container's own layer: the next edit won't be seen.
printf '%s\n' 'server { listen 80; return 200 "closed today\n"; }' >conf/default.conf
docker create --name drydock-site -p 127.0.0.1:8164:80 nginx:1.30
docker cp conf/default.conf drydock-site:/etc/nginx/conf.d/default.conf
docker start drydock-site
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8164/
