# Holds when drydock-news serves a page on port 8182, and lives for as long as nginx does.
state=$(docker inspect -f '{{.State.Status}}' drydock-news 2>/dev/null) ||
  fail "no container named drydock-news" "one that runs nginx" "docker ps -a shows what there is"
[[ $state == running ]] || fail "drydock-news is $state" "a container that keeps running" \
  "docker ps -a --no-trunc shows under COMMAND what it runs"
made_from drydock-news nginx:1.30
first=$(docker exec drydock-news cat /proc/1/comm)
page=$(answer_on 8182) ||
  fail "drydock-news runs $first, and http://127.0.0.1:8182/ has no page" "nginx's page" \
    "docker ps shows under COMMAND what it runs, and under PORTS where it can be reached"
[[ $first == nginx ]] ||
  fail "the first process of drydock-news is $first" "nginx, so that the container ends if nginx does" \
    "which command would the image run by itself?"
pass "drydock-news runs nginx as its first process, and http://127.0.0.1:8182/ has ${#page} characters"
