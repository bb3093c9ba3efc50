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
