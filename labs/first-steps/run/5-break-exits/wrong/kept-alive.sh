# expect: first process of drydock-news is sh
# It answers. If nginx dies, the container goes on without it.
docker rm drydock-news
docker run -d --name drydock-news -p 127.0.0.1:8182:80 nginx:1.30 sh -c 'nginx && tail -f /dev/null'
