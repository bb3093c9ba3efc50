# nginx's own setting, given with the command.
docker rm drydock-news
docker run -d --name drydock-news -p 127.0.0.1:8182:80 nginx:1.30 nginx -g 'daemon off;'
