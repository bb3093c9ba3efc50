# Helpers of this lab's checks.

# owner_of FILE: prints the number of its owner.
# shellcheck disable=SC2012 # GNU and BSD have no other word for it in common
owner_of() { ls -ln "$1" | awk '{print $3}'; }

# mount_over CONTAINER FILE: prints the type of the mount that holds FILE (bind, volume); nothing without one.
mount_over() {
  docker inspect --format '{{range .Mounts}}{{.Type}} {{.Destination}}{{"\n"}}{{end}}' "$1" |
    awk -v file="$2" '
      index(file "/", $2 "/") == 1 && length($2) > best {best = length($2); type = $1}
      END {print type}'
}

# runs_your_source CONTAINER: goes on only if the container sees your src at /app/src.
runs_your_source() {
  local kind look="-v ./src:/app/src mounts your folder; docker inspect $1 shows its Mounts"
  kind=$(mount_over "$1" /app/src/greeting.py)
  case $kind in
    bind) ;;
    volume) fail "/app/src in $1 is a volume" "your folder src" "a name without a slash is a volume's. $look" ;;
    *) fail "/app/src in $1 is the image's copy" "your folder src" "$look" ;;
  esac
  docker exec "$1" cat /app/src/greeting.py 2>/dev/null | cmp -s - src/greeting.py ||
    fail "$1 sees another src/greeting.py than yours" "your folder src" "$look"
}

# page_at PORT: prints the page; nothing if there's none.
page_at() { curl -s -f --max-time 5 "http://127.0.0.1:$1/" || true; }

# page_is_yours PORT: true if the page's first line, which PAGE keeps, is in your src/greeting.py.
page_is_yours() {
  PAGE=$(page_at "$1" | sed -n 1p)
  [[ -n $PAGE ]] && grep -F -- "$PAGE" src/greeting.py
}

# page_says_your_words PORT CONTAINER: goes on once the page has your words; looks for five seconds.
page_says_your_words() {
  wait_for 5 "the page has your words" page_is_yours "$1" 2>/dev/null ||
    fail "the page at port $1 says '$PAGE'" "the words of your src/greeting.py" \
      "docker logs $2 shows what stopped it"
}
