#!/usr/bin/env bash
# Holds when release.json is the record of revision 2 of the release site.
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
  [[ $text == *'"version":2,'* ]] || fail "release.json is the record of another revision" "revision 2" "the Secret's name ends with the revision: sh.helm.release.v1.site.v2"
  pass "release.json holds revision 2 of site, with chart, values and manifest"
}

main "$@"
