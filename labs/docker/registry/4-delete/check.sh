# Holds when the tag 1 names the first edition again, and the registry doesn't know the second any more.
container_runs drydock-own-registry
[[ -s first.txt && -s second.txt ]] || fail "no first.txt and second.txt" "the two digests, as step 3 wrote them" "npx drydock reset $DRYDOCK_LAB begins again"
first=$(cat first.txt) second=$(cat second.txt)
[[ $(manifest_status 127.0.0.1:8155 drydock-hello "$second") == 404 ]] || fail "the registry still has the second edition, $second" "404 for its manifest" \
  "DELETE with a tag takes away that name only; with the digest, the manifest"
now=$(digest_of drydock-hello 1)
[[ $now == "$first" ]] || fail "the tag 1 names ${now:-nothing}" "the first edition, $first" "a tag goes with the manifest that it names; how was it moved in step 3?"
pass "the first edition has the tag 1, the second is unknown"
