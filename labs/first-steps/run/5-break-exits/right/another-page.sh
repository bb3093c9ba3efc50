# Any page will do, and any way to force the old container out. Long words.
docker container rm --force drydock-news
docker container run --detach --name drydock-news --publish 127.0.0.1:8182:80 nginx:1.30
docker exec drydock-news sh -c 'echo "no news" >/usr/share/nginx/html/index.html'
