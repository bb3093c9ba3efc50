# expect: answers 'written by writer'
# The page that is asked for, written by the server itself.
sed 's|httpd -f|mkdir /sites; echo written by writer >/sites/index.html; httpd -f|' front.yaml >other.yaml
kubectl replace --force -f other.yaml
kubectl wait --for condition=Ready --timeout 60s pod/front
