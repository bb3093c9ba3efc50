#!/usr/bin/env bash
# Builds the node image of the course's cluster and pushes it to the local registry under its official name.
#   platform/node.sh           build it if it is missing or stale
#   platform/node.sh --list    say how it stands; build nothing
# kind itself puts it together (kind build node-image): from a base like its own (node/Dockerfile), from
# programs that programs.sh built, and from every image that a cluster needs to start, so that nodes have
# nothing to fetch.
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"
# shellcheck source-path=SCRIPTDIR source=registry.sh
. "$HERE/registry.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$HERE/packages.sh"
# shellcheck source-path=SCRIPTDIR source=go.sh
. "$HERE/go.sh"
export LC_ALL=C.UTF-8

NODE_BASE=drydock/node-base:$SUITE
PROGRAMS=(containerd runc cni-plugins kubernetes)
# Raise it when the way the image is put together changes.
RECIPE=1

program() { printf '%s/programs/%s' "$STATE" "$1"; }

inputs() {
  local name
  {
    printf '%s\n' "$RECIPE" "$(kind version)"
    (cd "$HERE/node" && course_files . -- -type f -print0 | sort --zero-terminated | xargs -0 sha256sum)
    for name in "${PROGRAMS[@]}"; do sed -n 2p "$(program "$name").made" 2>/dev/null || printf 'none\n'; done
    "$HERE/images.sh" --node
    pushed_inputs "$BASE"
  } | sha256sum | cut -d ' ' -f 1
}

# kind_files: kind's own files for a node's base, from its Go module, whose hash go.sum holds.
kind_files() (
  cd "$HERE/programs/kind"
  export GOFLAGS=-mod=readonly GOWORK=off
  retry 3 go mod download sigs.k8s.io/kind
  go list -m -f '{{.Dir}}/images/base/files' sigs.k8s.io/kind
)

build_base() {
  local name contexts=()
  for name in "${PROGRAMS[@]}"; do contexts+=(--build-context "$name=$(program "$name")"); done
  logged "$STATE/images/node-base.log" docker buildx build --progress plain --provenance=false --pull \
    --build-arg "BASE=$REGISTRY/$BASE" --build-context "kind=$(kind_files)" "${contexts[@]}" \
    --label "$LABEL_INPUTS=$1" --label "$LABEL_ORIGIN=$ORIGIN" --tag "$REGISTRY/$NODE_BASE" "$HERE/node" ||
    die "the build of the node's base failed" "an image" "less $STATE/images/node-base.log"
}

# named PATTERN: "NAME:TAG=REPOSITORY:TAG" of the node's images that match, for registry-archive.sh.
named() {
  local image
  while read -r image _; do
    # shellcheck disable=SC2053 # a pattern
    [[ $image != $1 ]] || printf '%s=%s\n' "$image" "$(in_registry "$image")"
  done <<<"$IMAGES"
}

# release VERSION FILE: what kind takes for a Kubernetes release: three programs, and archives of images. The
# first holds all that a cluster starts with; kind looks for four of them.
release() {
  local folder bin images name
  folder=$(mktemp -d "$STATE/release.XXXXXX")
  bin=$folder/kubernetes/server/bin
  mkdir -p "$bin"
  printf '%s\n' "$1" >"$folder/kubernetes/version"
  cp "$(program kubernetes)"/{kubeadm,kubelet,kubectl} "$bin"
  mapfile -t images < <(named '*')
  "$HERE/registry-archive.sh" "${images[@]}" >"$bin/kube-apiserver.tar"
  for name in kube-controller-manager kube-scheduler kube-proxy; do
    "$HERE/registry-archive.sh" "$(named "*/$name:*")" >"$bin/$name.tar"
  done
  tar --create --directory "$folder" kubernetes | gzip -1 >"$2"
  rm -rf "$folder"
}

# build NODE_IMAGE INPUTS
build() {
  local node=$1 at=$SECONDS archive=$STATE/release.tar.gz
  require_go
  build_base "$2"
  say "base of nodes: built in $((SECONDS - at)) s"
  at=$SECONDS
  IMAGES=$("$HERE/images.sh" --node)
  release "${node#*:}" "$archive"
  logged "$STATE/images/node.log" kind build node-image --type file "$archive" \
    --base-image "$REGISTRY/$NODE_BASE" --image "$REGISTRY/$node" ||
    die "kind build node-image failed" "an image" "less $STATE/images/node.log"
  rm -f "$archive"
  say "$node: put together in $((SECONDS - at)) s"
  at=$SECONDS
  push "$node"
  docker image rm "$REGISTRY/$NODE_BASE" >/dev/null
  refresh "$node"
  say "$node: pushed in $((SECONDS - at)) s"
}

main() {
  local node wanted pushed
  [[ ${1:-} == '' || ${1:-} == --list ]] || {
    printf 'usage: platform/node.sh [--list]\n' >&2
    exit 2
  }
  own_engine
  require_mirror || return 0
  node=$(pins kubernetes)
  node=kindest/node:$node
  wanted=$(inputs)
  pushed=$(pushed_inputs "$node")
  if [[ ${1:-} == --list ]]; then
    case $pushed in
      "$wanted") pushed=there ;;
      '') pushed=missing ;;
      *) pushed=stale ;;
    esac
    printf '%-58s %s\n' "$node" "$pushed"
  elif [[ $pushed == "$wanted" ]]; then
    say "$node: there already, in $SECONDS s"
  else
    one_at_a_time node
    build "$node" "$wanted"
    say "$node: built in $SECONDS s"
  fi
}

main "$@"
