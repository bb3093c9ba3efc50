# Sourced: how stand-in images are called in the local registry, what is known of them there, and how they get
# there.
# shellcheck shell=bash disable=SC2034 # names for the scripts that source this

SUITE=trixie
BASE=drydock/base:$SUITE
LABEL_INPUTS=drydock.inputs
LABEL_ORIGIN=drydock.stand-in
ORIGIN='built from Debian packages and Go modules'

# in_registry NAME:TAG: what a mirror is asked for: the name without its registry, Docker's official images
# under library/.
in_registry() {
  local name=${1#docker.io/}
  case $name in
    *.*/*) name=${name#*/} ;;
    */*) ;;
    *) name=library/$name ;;
  esac
  printf '%s' "$name"
}

# ask_registry PATH CURL_OPTION…: with the types of a single image's manifest, not of an index of several.
ask_registry() {
  curl --silent --fail --max-time 300 "http://$REGISTRY/v2/$1" "${@:2}" \
    --header 'Accept: application/vnd.oci.image.manifest.v1+json' \
    --header 'Accept: application/vnd.docker.distribution.manifest.v2+json'
}

# pushed_inputs REPOSITORY:TAG: the hash that the image in the registry was made from; nothing if none is
# there. Without a line end, as it counts in the hash of the node image's inputs.
pushed_inputs() {
  local repository=${1%:*} tag=${1##*:} config inputs
  config=$(ask_registry "$repository/manifests/$tag" | json config digest) || return 0
  inputs=$(ask_registry "$repository/blobs/$config" | json config Labels "$LABEL_INPUTS") || return 0
  printf '%s' "$inputs"
}

# push REPOSITORY:TAG: and drop the local name, which was needed for that and nothing else.
push() {
  local name=$REGISTRY/$1
  retry 3 docker push --quiet "$name" >/dev/null
  docker image rm "$name" >/dev/null
}

# refresh NAME:TAG: an earlier stand-in that was pulled gives way to the new one; what is not ours keeps its
# name.
refresh() {
  local id
  id=$(docker image inspect --format "{{if index .Config.Labels \"$LABEL_ORIGIN\"}}{{.Id}}{{end}}" \
    "$1" 2>/dev/null) || return 0
  if [[ -z $id ]]; then
    say "$1: the engine has an image of that name that is not a stand-in; labs run on it until you remove it"
    return 0
  fi
  docker pull --quiet "$1" >/dev/null
  docker image rm "$id" >/dev/null 2>&1 || say "$1: its previous image is still in use by a container"
}

# require_mirror: false, saying so, where the engine takes images from elsewhere; ends with 3 where something
# does not answer.
require_mirror() {
  local mirrors
  mirrors=$(timeout 10 docker info --format '{{.RegistryConfig.Mirrors}}' 2>/dev/null) ||
    die "no engine answers on $SOCKET" "Docker Engine" "platform/engine.sh up"
  if [[ $mirrors != *"$REGISTRY"* ]]; then
    say "this engine does not have $REGISTRY as its mirror: it takes images from where it always does, \
and stand-ins are of no use to it"
    return 1
  fi
  registry_answers ||
    die "no registry answers on $REGISTRY" "the one that platform/engine.sh starts" "platform/engine.sh up"
}
