#!/usr/bin/env bash
# What labels cannot find: the containerd image store keeps the name of an image that it could not unpack, and knows no labels of it.
set -o errexit -o nounset -o pipefail

main() {
  local system
  [[ -e parcel-was-loaded ]] || return 0
  # Somebody else's image of that name would be whole, and have a system that it runs on.
  system=$(docker image inspect --format '{{.Os}}' drydock-parcel 2>/dev/null) || return 0
  [[ -z $system ]] || return 0
  docker image rm --force drydock-parcel
}

main "$@"
