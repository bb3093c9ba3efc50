# expect: nginx answers 'open until 18:00'
# The container sees the new file, but nginx has read the old one.
docker run -d --name drydock-site -p 127.0.0.1:8164:80 -v ./conf:/etc/nginx/conf.d:ro nginx:1.30
wait_for 10 "it answers" curl -s -f http://127.0.0.1:8164/
printf '%s\n' 'server { listen 80; return 200 "closed today\n"; }' >conf/default.conf
