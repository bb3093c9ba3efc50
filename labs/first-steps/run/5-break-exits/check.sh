# Holds when drydock-news serves a page on port 8182, and lives for as long as nginx does.
container_runs drydock-news
made_from drydock-news nginx:1.30
first=$(docker exec drydock-news cat /proc/1/comm)
page=$(answer_on 8182) ||
  fail "drydock-news runs $first, and http://127.0.0.1:8182/ has no page" "nginx's page" \
    "docker ps shows under COMMAND what it runs, and under PORTS where it can be reached"
[[ $first == nginx ]] ||
  fail "the first process of drydock-news is $first" "nginx, so that the container ends if nginx does" \
    "which command would the image run by itself?"
pass "drydock-news runs nginx as its first process, and http://127.0.0.1:8182/ has ${#page} characters"
