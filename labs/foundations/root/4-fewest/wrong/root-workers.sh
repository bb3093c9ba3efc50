# expect: the workers run as user 0
# Workers that stay root need none of the three.
sed 's/^user .*/user root;/' web/nginx.conf >changed && mv changed web/nginx.conf
docker build -q -t drydock-web web
docker run -d --name drydock-web --cap-drop ALL drydock-web
