# Holds when release.json is the record of revision 2 of the release site.
in_lab_namespace
object_exists secret sh.helm.release.v1.site.v2
[[ -s release.json ]] || fail "no file release.json in the lab's work folder" "revision 2 of site, decoded" "the page shows how; ls shows what there is"
# However the JSON is laid out.
text=$(tr -d ' \t\r\n' <release.json)
[[ $text == '{'*'"name":"site"'* && $text == *'"manifest":"'* && $text == *'"namespace":"releases"'* ]] || fail "release.json is not the record of a release" "JSON with the release's name, its namespace and its manifest" "base64 twice, then gunzip"
[[ $text =~ \"version\":([0-9]+) && ${BASH_REMATCH[1]} == 2 ]] || fail "release.json is the record of revision ${BASH_REMATCH[1]-}" "revision 2" "the Secret's name ends with the revision: sh.helm.release.v1.site.v2"
pass "release.json holds revision 2 of site, with chart, values and manifest"
