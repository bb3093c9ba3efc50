# Holds when drydock-page-2 shares all layers with drydock-page but the last, which has another page.
image_is_there drydock-page
image_is_there drydock-page-2
first=$(diff_ids drydock-page)
second=$(diff_ids drydock-page-2)
[[ $(echo "$first" | sed '$d') == "$(echo "$second" | sed '$d')" ]] || fail "the two images differ below the last layer" "a change to page.html only" "compare docker history of the two"
[[ $first != "$second" ]] || fail "both images have the same layers" "another page.html in drydock-page-2" "change page/page.html before you build"
page=$(docker run --rm drydock-page-2 cat /srv/page.html 2>&1) || true
[[ $page != "$(docker run --rm drydock-page cat /srv/page.html)" ]] || fail "both images have the same page" "another page.html in drydock-page-2" "change page/page.html before you build"
pass "$(echo "$second" | sed '$d' | grep -c sha256) layers are shared, one is new"
