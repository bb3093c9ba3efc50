#!/usr/bin/env bash
# Builds stand-ins for the images that labs and the cluster name, and pushes them to the local registry under
# their official names.
#   platform/images.sh            build and push what is missing or stale
#   platform/images.sh --list     say how each one stands; build nothing
#   platform/images.sh --node     print NAME:TAG, a space and the inputs' hash of what the node image holds
# One folder under images/ is one image, named as in labs/versions.yaml. An image carries a hash of what it
# was made from, so that a second run has nothing to do, whatever was pruned from the engine in between.
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"
# shellcheck source-path=SCRIPTDIR source=registry.sh
. "$HERE/registry.sh"

# Raise it when the way images are built changes: all of them are built anew.
RECIPE=1
CACHE=$STATE/images
# The order of file names, and so every hash, must not depend on the caller's language.
export LC_ALL=C.UTF-8

# named [LIST]: "NAME TAG" for every image of one list, or of all.
named() { if [[ $# -gt 0 ]]; then pins "$@"; else pins images node addons; fi; }

has_folder() { [[ -f $HERE/images/$1/Dockerfile ]]; }

# images [LIST]: those of them that have a folder here.
images() {
  local name tag
  while read -r name tag; do
    if has_folder "$name"; then printf '%s %s\n' "$name" "$tag"; fi
  done < <(named "$@")
}

# programs NAME: the Go modules that the image takes programs from, one per line.
programs() { cat "$HERE/images/$1/programs" 2>/dev/null || true; }

hash() { sha256sum | cut -d ' ' -f 1; }

# folder_hash FOLDER: of names and contents of all files in it, and of which may be executed.
folder_hash() {
  (
    cd "$1"
    course_files . -- -type f -print0 | sort -z | xargs -0 sha256sum
    course_files . -- -type f -perm -u+x -print | sort
  ) | hash
}

# base_inputs: beside its folder, the base depends on where this machine gets packages from and whom it
# trusts.
base_inputs() {
  {
    printf '%s\n' "$RECIPE" "$SUITE" "$(debian_mirror "$(debian_release)")" "$(debian_tolerance)"
    folder_hash "$HERE/images/base"
    cat /etc/ssl/certs/ca-certificates.crt
  } | hash
}

# image_inputs NAME TAG BASE_INPUTS: programs count with what they are, whatever they were built from.
image_inputs() {
  local program
  {
    printf '%s\n' "$1" "$2" "$3" "$(folder_hash "$HERE/images/$1")"
    for program in $(programs "$1"); do
      sed -n 2p "$STATE/programs/$program.made" 2>/dev/null || printf 'none\n'
    done
  } | hash
}

build_base() {
  local inputs=$1
  "$HERE/images/base/rootfs.sh" "$SUITE" "$CACHE" |
    docker import --change "LABEL $LABEL_INPUTS=$inputs" --change 'CMD ["bash"]' \
      - "$REGISTRY/$BASE" >/dev/null
  push "$BASE"
}

build_image() {
  local name=$1 tag=$2 inputs=$3 log target program contexts=()
  for program in $(programs "$name"); do contexts+=(--build-context "$program=$STATE/programs/$program"); done
  target=$(in_registry "$name:$tag")
  log=$CACHE/${name//\//-}.log
  logged "$log" docker buildx build --progress plain --provenance=false --pull \
    --build-arg "BASE=$REGISTRY/$BASE" --build-arg "TAG=$tag" ${contexts[@]+"${contexts[@]}"} \
    --label "$LABEL_INPUTS=$inputs" --label "$LABEL_ORIGIN=$ORIGIN" \
    --tag "$REGISTRY/$target" "$HERE/images/$name" ||
    die "the build of $name:$tag failed" "an image" "less $log"
  push "$target"
  refresh "$name:$tag"
}

# state NAME TAG INPUTS: missing, stale or there.
state() {
  local pushed
  pushed=$(pushed_inputs "$(in_registry "$1:$2")")
  case $pushed in
    "$3") printf 'there' ;;
    '') printf 'missing' ;;
    *) printf 'stale' ;;
  esac
}

check_folders() {
  local all name tag
  # Behind < <(…) a failure would go unseen.
  all=$(named)
  while read -r name tag; do
    has_folder "$name" && continue
    say "warning: $name:$tag has no stand-in: there is no platform/images/$name/Dockerfile"
    say "a machine that reaches a registry pulls the image and needs none; \
to make one: platform/README.md, \"Add an image\""
  done <<<"$all"
}

list() {
  local base name tag
  base=$(base_inputs)
  while read -r name tag; do
    printf '%-58s %s\n' "$name:$tag" "$(state "$name" "$tag" "$(image_inputs "$name" "$tag" "$base")")"
  done < <(images)
}

node_images() {
  local base name tag
  base=$(base_inputs)
  while read -r name tag; do
    printf '%s %s\n' "$name:$tag" "$(image_inputs "$name" "$tag" "$base")"
  done < <(images node)
}

# build_some BASE_INPUTS WITH: of the images that take programs (WITH is "programs") or of the others
# ("packages").
build_some() {
  local base=$1 with name tag inputs at
  while read -r name tag; do
    with=packages
    [[ -z $(programs "$name") ]] || with=programs
    [[ $with == "$2" ]] || continue
    inputs=$(image_inputs "$name" "$tag" "$base")
    if [[ $(state "$name" "$tag" "$inputs") == there ]]; then
      there=$((there + 1))
      continue
    fi
    if [[ $(pushed_inputs "$BASE") != "$base" ]]; then
      at=$SECONDS
      build_base "$base"
      say "base of all images: built in $((SECONDS - at)) s"
    fi
    at=$SECONDS
    build_image "$name" "$tag" "$inputs" </dev/null
    say "$name:$tag: built in $((SECONDS - at)) s"
    built=$((built + 1))
  done < <(images)
}

# build_all: programs compile while the images that need none of them are built, which mostly waits for
# packages.
build_all() {
  local base programs built=0 there=0 status=0
  base=$(base_inputs)
  mkdir -p "$CACHE"
  "$HERE/programs.sh" &
  programs=$!
  build_some "$base" packages
  wait "$programs" || status=$?
  [[ $status == 0 ]] || exit "$status"
  build_some "$base" programs
  say "$built built, $there there already, in $SECONDS s"
}

main() {
  local mirrors
  own_engine
  check_folders
  case ${1:-} in
    '' | --list) ;;
    --node)
      node_images
      return 0
      ;;
    *)
      printf 'usage: platform/images.sh [--list | --node]\n' >&2
      exit 2
      ;;
  esac
  require_mirror || return 0
  if [[ ${1:-} == --list ]]; then
    list
  else
    one_at_a_time images
    build_all
  fi
}

main "$@"
