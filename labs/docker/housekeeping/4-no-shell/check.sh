# Holds when drydock-fruit, which has no shell, runs, and page.html is a copy of its page.
container_runs drydock-fruit
if docker exec drydock-fruit sh -c true >/dev/null 2>&1; then
  fail "drydock-fruit has a shell" "the image from the folder fruit, which has none" \
    "docker build -q -t drydock-fruit fruit"
fi
[[ -s page.html ]] || fail "no file page.html in the lab's folder" \
  "a copy of /srv/index.html in drydock-fruit" "docker cp CONTAINER:PATH FILE"
page=$(docker cp drydock-fruit:/srv/index.html - | tar -xO -f -)
[[ $(cat page.html) == "$page" ]] || fail "page.html says '$(cat page.html)'" \
  "'$page', as in the container" "docker cp drydock-fruit:/srv/index.html page.html"
pass "page.html is the page of drydock-fruit: $page"
