# Helpers of this lab's checks.

# orders_kept: goes on only if the volume drydock-fruit-orders still has the file of the import.
orders_kept() {
  docker volume inspect drydock-fruit-orders >/dev/null 2>&1 ||
    fail "the volume drydock-fruit-orders is gone" "it to stay, with its file" \
      "which flag takes named volumes, too? npx drydock reset $DRYDOCK_LAB makes it again"
  docker run --rm -v drydock-fruit-orders:/orders:ro busybox:1.37 test -s /orders/2026 ||
    fail "drydock-fruit-orders has no file 2026" "the file that the import wrote" \
      "npx drydock reset $DRYDOCK_LAB begins anew"
}

# of_project COMMAND…: the ids of what a command lists with the project's label, one a line.
of_project() { "$@" -q --filter label=project=drydock-fruit; }

# untagged: the project's images without a tag.
untagged() { of_project docker image ls --filter dangling=true; }

# unnamed: the project's volumes without a name of their own.
unnamed() { of_project docker volume ls --filter label=com.docker.volume.anonymous; }

# bytes_of SIZE: a size as --log-opt takes it (500k, 1m, 2mb), in bytes; 0 if it isn't one.
bytes_of() {
  awk -v size="$1" 'BEGIN {
    match(size, /^[0-9.]+/)
    unit = tolower(substr(size, RLENGTH + 1, 1))
    printf "%.0f", size * (unit == "k" ? 1e3 : unit == "m" ? 1e6 : unit == "g" ? 1e9 : 1)
  }'
}

# log_option CONTAINER NAME: an option of its log, such as max-size; nothing if it isn't set.
log_option() {
  docker inspect -f "{{with index .HostConfig.LogConfig.Config \"$2\"}}{{.}}{{end}}" "$1"
}

# last_line CONTAINER: the newest line of its log; false if there's none.
last_line() { docker logs --tail 1 "$1" 2>&1 | grep .; }
