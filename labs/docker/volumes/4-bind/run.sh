# A web server that reads its configuration from your folder conf, mounted read-only.
docker run -d --name drydock-site -p 127.0.0.1:8164:80 -v ./conf:/etc/nginx/conf.d:ro nginx:1.30
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8164/
curl -s http://127.0.0.1:8164/

# Edit the file on your machine. (An editor does just as well.) What does nginx answer?
printf '%s\n' 'server { listen 80; return 200 "closed today\n"; }' >conf/default.conf
docker exec drydock-site cat /etc/nginx/conf.d/default.conf
curl -s http://127.0.0.1:8164/

# nginx reads its configuration when it starts, and when it's told to.
docker exec drydock-site nginx -s reload
wait_for 10 "it has read it" sh -c 'curl -s http://127.0.0.1:8164/ | grep closed'
curl -s http://127.0.0.1:8164/
docker exec drydock-site touch /etc/nginx/conf.d/mine || true
