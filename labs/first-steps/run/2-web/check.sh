# Holds when drydock-welcome, made from nginx:1.30, serves another page on port 8180 than the image has.
container_runs drydock-welcome
made_from drydock-welcome nginx:1.30
page=$(answer_on 8180) || fail "http://127.0.0.1:8180/ has no page" "one of your own" \
  "docker ps shows under PORTS where drydock-welcome can be reached"
[[ $page != *"Welcome to nginx"* ]] || fail "the page is the image's own" "another one" \
  "it's the file /usr/share/nginx/html/index.html in the container"
pass "http://127.0.0.1:8180/ says: $page"
