# Sourced by the check.sh of labs that build images, after check.sh: looks at an image.
# shellcheck shell=bash

# image_is_there NAME: goes on only if the engine has the image. The name was free when the lab began.
image_is_there() {
  docker image inspect "$1" >/dev/null 2>&1 ||
    fail "no image named $1" "it to be there" "docker images shows what there is; was the name given with --tag?"
}

# prints IMAGE TEXT [ARGUMENT…]: goes on only if a container of the image prints that text. The container is gone afterwards.
prints() {
  local image=$1 text=$2 said
  shift 2
  said=$(docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" "$image" "$@" 2>&1) || true
  [[ $said == *"$text"* ]] || fail "a container of $image prints '$said'" "$text" "docker run --rm $image"
}

# made_from CONTAINER IMAGE: goes on only if the container was made from that image, however its name was spelt.
made_from() {
  local id name
  id=$(docker inspect --format '{{.Image}}' "$1")
  if [[ $id == "$(docker image inspect --format '{{.Id}}' "$2" 2>/dev/null)" ]]; then return 0; fi
  name=$(docker inspect --format '{{.Config.Image}}' "$1")
  name=${name#index.}
  name=${name#docker.io/}
  name=${name#library/}
  [[ ${name%%@*} == "$2" ]] || fail "$1 was made from $name" "$2" "docker inspect $1 shows the image's name under Config"
}
