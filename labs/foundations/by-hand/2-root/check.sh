# Holds when the box's root is an overlay that the workshop doesn't see, with its own /proc and without the old root, and its writes are in /box/upper.
container_runs drydock-workshop
own_namespaces box
pid=$(first_process box) || fail_again "$pid"
mounts=$(workshop cat "/proc/$pid/mounts")
root=$(awk '$2 == "/"' <<<"$mounts")
[[ $root == *upperdir=/box/upper* ]] || fail "the root of the box is no overlay that writes to /box/upper" "one" "docker exec drydock-workshop enter box grep ' / ' /proc/mounts shows what it is"
workshop test ! -e /box/merged/www || fail "the workshop sees the mount, too" "a mount in the box's namespace only" "mount from within: enter box mount …"
[[ $mounts != *" /old"* ]] || fail "the old root is still mounted in the box" "it to be gone" "umount -l /old, in the box"
workshop enter box readlink /proc/self >/dev/null 2>&1 || fail "/proc in the box does not know the process that asks" "a /proc that was mounted in the box" "a proc file system shows the process namespace that it was mounted in"
workshop test -f /box/upper/note.txt || fail "/box/upper has no note.txt" "what the box wrote to /note.txt" "write /note.txt in the box"
# In step 3 the box gets a page again, and a web server to show it.
if [[ $(workshop cat "/proc/$pid/comm") != httpd ]]; then
  workshop test -c /box/upper/www/index.html || fail "/box/upper/www/index.html is $(workshop stat -c %F /box/upper/www/index.html 2>/dev/null || echo 'not there')" "a whiteout: the mark of a removed file" "remove /www/index.html in the box"
fi
pass "the box has a root of two layers and one to write to, and nothing of the workshop's"
