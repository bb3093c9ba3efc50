# Helpers of this lab's checks: they look at the shop and at the variables that a container was given.

# offer_of CONTAINER: prints what the shop in it answers on port 8000; nothing where nothing answers within some seconds.
offer_of() {
  docker run --rm --network "container:$1" busybox:1.37 \
    sh -c 'for n in $(seq 25); do wget -qO- -T 5 http://127.0.0.1:8000/ 2>/dev/null && exit; sleep 0.2; done' || true
}

# made_from CONTAINER IMAGE: goes on only if the container was made from it, by whatever name.
made_from() {
  local id
  id=$(docker image inspect --format '{{.Id}}' "$2" 2>/dev/null) || fail "no image named $2" "the image of step 1" "docker images shows what there is"
  [[ $(docker inspect --format '{{.Image}}' "$1") == "$id" ]] ||
    fail "$1 was made from $(docker inspect --format '{{.Config.Image}}' "$1")" "the image $2 of step 1, unchanged" "docker ps -a shows the image of each container"
}

# variable CONTAINER NAME: prints the value that the container was given for it.
variable() { docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' "$1" | sed -n "s/^$2=//p"; }

# in_file FILE NAME: prints the value that docker run would take for it: spaces before a name and the CR of a CRLF don't count, the last line does.
in_file() { tr -d '\r' <"$1" | sed -n "s/^[[:space:]]*$2=//p" | tail -n 1; }

# signed CURRENCY KEY: prints the offer that the shop signs with that key.
signed() { docker run --rm -e "CURRENCY=$1" -e "SIGNING_KEY=$2" drydock-shop-2.0; }

# library IMAGE VERSION: goes on only if the image has that version of the library.
library() {
  local version
  docker image inspect "$1" >/dev/null 2>&1 || fail "no image named $1" "the image, built from the folder shop" "docker build -t $1 --build-arg LIBRARY=… shop"
  version=$(docker run --rm "$1" python -c 'from importlib.metadata import version; print(version("itsdangerous"))') ||
    fail "$1 has no library itsdangerous" "version $2" "the Dockerfile installs the version that the build argument LIBRARY names"
  [[ $version == "$2".* ]] || fail "$1 has version $version of the library" "version $2.something" "docker build --build-arg LIBRARY=… sets it"
}

# ended CONTAINER IMAGE CODE TEXT: goes on only if it was made from that image, ended with that code and printed that text.
ended() {
  local state
  state=$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' "$1" 2>/dev/null) || fail "no container named $1" "a container made from $2" "docker run --name $1 … $2"
  made_from "$1" "$2"
  [[ $state == "exited $3" ]] || fail "state and exit code of $1 are $state" "exited $3" "docker logs $1 shows what it printed"
  log_has "$1" "$4"
}

# offers CONTAINER CURRENCY LOOK: goes on only if it printed an offer in that currency.
offers() {
  local seen
  docker inspect "$1" >/dev/null 2>&1 || fail "no container named $1" "a container made from drydock-shop-2.0" "docker run --name $1 … drydock-shop-2.0"
  made_from "$1" drydock-shop-2.0
  seen=$(docker logs "$1" 2>&1 | sed -n 's/.*"currency": "\([^"]*\)".*/\1/p')
  [[ $seen == "$2" ]] || fail "the currency that $1 offers in is '${seen:-none}'" "$2" "$3"
}
