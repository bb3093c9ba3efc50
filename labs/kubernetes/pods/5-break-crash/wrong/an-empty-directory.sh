# expect: 404
# The message is gone, for the directory is there now. It's empty: the page is in the volume.
sed 's|httpd -f|mkdir /sites; httpd -f|' front.yaml >other.yaml
kubectl replace --force -f other.yaml
kubectl wait --for condition=Ready --timeout 60s pod/front
