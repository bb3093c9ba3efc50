# Holds when drydock-site sees your edited conf/default.conf, answers as it says, and can't change it.
container_runs drydock-site
file=/etc/nginx/conf.d/default.conf
mount=$(mount_of drydock-site "${file%/*}")
[[ -n $mount ]] || mount=$(mount_of drydock-site "$file")
[[ $mount == "bind "* ]] ||
  fail "nginx's configuration is ${mount:-an ordinary directory}" "your folder conf, by a bind mount" \
    "docker inspect drydock-site shows it under Mounts"
[[ $mount == *" ro" ]] || fail "your folder is mounted read-write" "read-only" "which option did step 3 use?"
docker exec drydock-site cat "$file" | cmp -s - conf/default.conf ||
  fail "drydock-site sees another default.conf than yours" "your conf/default.conf" \
    "docker exec drydock-site cat $file"
cmp -s conf/default.conf "$DRYDOCK_LAB_FOLDER/files/conf/default.conf" &&
  fail "your conf/default.conf is as it was" "an edit of yours" "change the words that nginx returns"
page=$(curl -s --max-time 5 http://127.0.0.1:8164/ || true)
grep -F -- "${page:-no answer}" conf/default.conf >/dev/null ||
  fail "nginx answers '$page'" "the words in your conf/default.conf" \
    "the file is there already: docker exec drydock-site nginx -s reload makes nginx read it"
pass "nginx answers '$page', as your file says, and can't change it"
