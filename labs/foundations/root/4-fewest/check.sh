# Holds when drydock-web answers, its workers run as www-data, and its first process has no capability that it doesn't need.
image_is_there drydock-web
container_runs drydock-web
made_from=$(docker inspect --format '{{.Image}}' drydock-web)
[[ $made_from == "$(docker image inspect --format '{{.Id}}' drydock-web)" ]] || fail "drydock-web runs the image $(docker inspect --format '{{.Config.Image}}' drydock-web)" \
  "the image drydock-web, as it is now" "docker images; a container keeps the image that it was made from"
uid=$(status drydock-web Uid)
[[ $uid == 0 ]] || fail "the first process runs as user $uid" "root" "running it as another user is a good idea; the next step does"
page=$(answer drydock-web)
[[ $page == "it works" ]] || fail "drydock-web is up and answers '$page'; its log ends with: $(complaint drydock-web)" "it works" "the last refused call in its log: docker logs drydock-web"
workers=$(docker exec drydock-web sh -c 'cat /proc/[0-9]*/status' | awk '/^Name:/ {name = $2} /^PPid:/ {parent = $2} /^Uid:/ && name == "nginx" && parent == 1 {print $2}' | sort -u | tr '\n' ' ')
[[ $workers == "33 " ]] || fail "the workers run as user ${workers:-?}" "33, which is www-data" "the image's nginx.conf has user www-data; keep that line"
# chown, setgid and setuid are bits 0, 6 and 7. The bounding set has all that its processes can ever get.
extra=$((16#$(status drydock-web CapBnd) & ~16#c1))
[[ $extra -eq 0 ]] || fail "drydock-web has more capabilities than it needs: $(in_words "$(printf '%x' "$extra")")" "none of these" "start with none, and add only what a refused call in the log needs"
pass "it works with $(in_words "$(status drydock-web CapBnd)")"
