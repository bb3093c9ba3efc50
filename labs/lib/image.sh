# Sourced by the check.sh of labs that build images, after check.sh: looks at an image.
# shellcheck shell=bash

# image_is_there NAME: goes on only if the engine has the image and it carries the lab's label.
image_is_there() {
  local lab
  lab=$(docker image inspect --format '{{index .Config.Labels "drydock.lab"}}' "$1" 2>/dev/null) ||
    fail "no image named $1" "it to be there" "docker images shows what there is; was the name given with --tag?"
  [[ $lab == "${DRYDOCK_LAB:?}" ]] ||
    fail "$1 carries no label drydock.lab=$DRYDOCK_LAB" "it, so that clean-up finds the image" "remove what runs it and the image (docker image rm $1), or it stays behind without a name; then build it again with --label drydock.lab=$DRYDOCK_LAB"
}

# prints IMAGE TEXT [ARGUMENT…]: goes on only if a container of the image prints that text. The container is gone afterwards.
prints() {
  local image=$1 text=$2 said
  shift 2
  said=$(docker run --rm --label "drydock.lab=${DRYDOCK_LAB:?}" "$image" "$@" 2>&1) || true
  [[ $said == *"$text"* ]] || fail "a container of $image prints '$said'" "$text" "docker run --rm $image"
}
