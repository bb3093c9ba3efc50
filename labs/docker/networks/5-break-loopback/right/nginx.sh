# Another server, which listens on all addresses by itself; the page comes from a file.
docker rm -f drydock-local
mkdir -p page
echo "you got through" >page/index.html
docker run -d --name drydock-local -p 127.0.0.1:8151:80 -v "$PWD/page:/usr/share/nginx/html:ro" nginx:1.30
