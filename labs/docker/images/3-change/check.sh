#!/usr/bin/env bash
# Holds when drydock-page-2 shares all layers with drydock-page but the last, and its sizes were noted.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# layers IMAGE: the digests of its layers' tar files, lowest first.
layers() { docker image inspect --format '{{range .RootFS.Layers}}{{println .}}{{end}}' "$1" 2>/dev/null; }

main() {
  local first second name
  first=$(layers drydock-page) || fail "no image named drydock-page" "the one of step 1" "docker image ls shows what there is"
  second=$(layers drydock-page-2) || fail "no image named drydock-page-2" "the same image with one file changed" "docker build --tag drydock-page-2 page"
  [[ $(echo "$first" | sed '$d') == "$(echo "$second" | sed '$d')" ]] || fail "the two images differ below the last layer" "only page.html to have changed" \
    "compare docker image history of the two"
  [[ $first != "$second" ]] || fail "both images have the same layers" "another page.html in drydock-page-2" "change page/page.html before you build"
  for name in base numbers page; do readings_at_least "layer-$name" 1; done
  pass "$(echo "$second" | sed '$d' | grep -c sha256) layers are shared, one is new"
}

main "$@"
