# Helpers of this lab's checks.

# networks_of CONTAINER: the names of its networks, sorted, with a space between.
networks_of() { docker inspect --format '{{range $name, $_ := .NetworkSettings.Networks}}{{println $name}}{{end}}' "$1" | sed '/^$/d' | sort | paste -s -d ' ' -; }

# reaches CONTAINER TARGET: true if a ping gets there from the container's own network, whatever programs its image has.
reaches() { docker run --rm --network "container:$1" busybox:1.37 ping -c 1 -W 2 "$2" >/dev/null 2>&1; }

# says_page URL: prints what a web server answers there; tries for five seconds.
says_page() {
  local attempt
  for attempt in 1 2 3 4 5; do
    if curl --silent --fail --max-time 5 "$1"; then return; fi
    if ((attempt < 5)); then sleep 1; fi
  done
  return 1
}

# listeners CONTAINER: the addresses on which programs in its network listen, whatever programs its image has.
listeners() { docker run --rm --network "container:$1" busybox:1.37 netstat -ltn | awk '/LISTEN/ {print $4}' | paste -s -d ' ' -; }

# on CONTAINER NETWORK…: goes on only if the container is on those networks, given in alphabetical order, and on no other.
on() {
  local name=$1 seen
  shift
  seen=$(networks_of "$name")
  [[ $seen == "$*" ]] || fail "$name is on ${seen:-no network}" "$*, and no other" "docker inspect $name, under Networks: what would reach it through another one?"
}
