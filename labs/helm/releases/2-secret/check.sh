#!/usr/bin/env bash
# Holds when release.json is a record of the release site, as a Secret of this namespace has it.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"
# shellcheck source-path=SCRIPTDIR/../../../lib source=cluster.sh
. "${DRYDOCK_LIB:?}/cluster.sh"

main() {
  local text
  in_lab_namespace
  object_exists secret sh.helm.release.v1.site.v2
  [[ -s release.json ]] || fail "no file release.json in the lab's work folder" "revision 2 of site, decoded" "the page shows how; ls shows what there is"
  text=$(cat release.json)
  [[ $text == '{"name":"site",'* && $text == *'"manifest":'* ]] || fail "release.json is not the record of a release" "JSON that begins with the release's name" "base64 twice, then gunzip"
  pass "release.json holds revision 2 of site, with chart, values and manifest"
}

main "$@"
