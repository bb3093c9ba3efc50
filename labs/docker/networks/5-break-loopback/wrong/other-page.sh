# expect: Welcome to nginx
# Another server listens on all addresses, and has another page.
docker rm -f drydock-local
docker run -d --name drydock-local -p 127.0.0.1:8151:80 nginx:1.30
