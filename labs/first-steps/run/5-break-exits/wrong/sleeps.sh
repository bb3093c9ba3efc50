# expect: has no page
# It goes on running, and nginx was never started.
docker rm drydock-news
docker run -d --name drydock-news -p 127.0.0.1:8182:80 nginx:1.30 tail -f /dev/null
