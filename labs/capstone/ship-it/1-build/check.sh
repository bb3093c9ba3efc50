# Holds when the image is there, runs as an ordinary user with nothing to write on, and serves a lesson.
image=localhost:8170/drydock-site:1
docker image inspect $image >/dev/null 2>&1 ||
  fail "no image $image" "it, built from project/deploy/Dockerfile" \
    "docker build without -q prints what its steps say"
user=$(docker image inspect -f '{{.Config.User}}' $image)
[[ $user =~ ^[1-9][0-9]*(:[0-9]+)?$ ]] || fail "$image runs as '${user:-root}'" "a number that isn't 0" \
  "project/deploy/Dockerfile says USER"
said=$(docker run --rm --read-only --tmpfs /tmp --cap-drop ALL --network none --entrypoint sh $image \
  -c 'nginx -c /drydock-site/nginx.conf && cat /drydock-site/plain/start/how-it-works/index.html' 2>&1) ||
  fail "a container of $image with a read-only root file system says: ${said##*$'\n'}" \
    "a server that starts, and a lesson" "docker run --rm --read-only --tmpfs /tmp $image"
[[ $said == *'</html>'* ]] || fail "the lesson in $image is no page" "a whole page" \
  "docker run --rm --entrypoint ls $image -R /drydock-site/plain/start"
pass "$image serves the lessons, as user $user, with nothing to write on but /tmp"
