# Given as the command, nginx goes on in the background, and the process that was started ends. It was the
# container's first one.
docker run -d --name drydock-news -p 127.0.0.1:8182:80 nginx:1.30 nginx
docker wait drydock-news >/dev/null
docker ps -a --filter name=drydock-news
