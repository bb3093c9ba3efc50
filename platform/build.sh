#!/usr/bin/env bash
# Builds everything that labs need on a machine without internet, besides its packages: programs, images, the
# nodes of the cluster. A second run has nothing to do: each part is keyed by what it is made from.
#   platform/build.sh           build what is missing or stale; say how long each part took
#   platform/build.sh --list    say how each part stands; build nothing
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"

main() {
  [[ ${1:-} == '' || ${1:-} == --list ]] || {
    printf 'usage: platform/build.sh [--list]\n' >&2
    exit 2
  }
  if [[ ${1:-} == --list ]]; then
    "$HERE/programs.sh" --list
    "$HERE/images.sh" --list
    "$HERE/node.sh" --list
    return 0
  fi
  # images.sh builds the programs too, beside the images that need none of them.
  "$HERE/images.sh"
  "$HERE/node.sh"
  say "everything is there, in $SECONDS s"
  say "docker, kind, kubectl, helm and cosign: export PATH=$STATE/bin:\$PATH"
}

main "$@"
