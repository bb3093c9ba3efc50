# Sourced by the checks of foundations/environments: looks at the shop and at the variables that a container was given.
# shellcheck shell=bash

# offer_of CONTAINER: prints what the shop in it answers on port 8000; nothing where nobody answers within some seconds.
offer_of() {
  docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" --network "container:$1" busybox:1.37 \
    sh -c 'for n in $(seq 25); do wget -qO- -T 5 http://127.0.0.1:8000/ 2>/dev/null && exit; sleep 0.2; done' || true
}

# made_from CONTAINER IMAGE: goes on only if the container was made from it.
made_from() {
  local name id
  name=$(docker inspect --format '{{.Config.Image}}' "$1")
  id=$(docker inspect --format '{{.Image}}' "$1")
  [[ $name == "$2" || $name == "$2":latest || $id == "$(docker image inspect --format '{{.Id}}' "$2")" ]] ||
    fail "$1 was made from $name" "the image $2 of step 1, unchanged" "the program needs no repair, its settings do"
}

# variable CONTAINER NAME: prints the value that the container was given for it.
variable() { docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' "$1" | sed -n "s/^$2=//p"; }
