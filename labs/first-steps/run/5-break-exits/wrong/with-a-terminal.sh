# expect: drydock-news is exited
# -it keeps a shell alive, because a shell reads what you type. nginx doesn't.
docker rm drydock-news
docker run -dit --name drydock-news -p 127.0.0.1:8182:80 nginx:1.30 nginx
docker wait drydock-news
