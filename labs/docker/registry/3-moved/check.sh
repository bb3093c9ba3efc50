# Holds when the tag 1 names another manifest than before, and this engine has both.
container_runs drydock-own-registry
[[ -s first.txt && -s second.txt ]] || fail "no first.txt and second.txt" "the digests that the tag 1 had before and after it was moved" "the step's commands write them"
first=$(cat first.txt)
now=$(digest_of drydock-hello 1)
[[ -n $now && $now != "$first" ]] || fail "the tag 1 names ${now:-nothing}" "another manifest than $first" "PUT a manifest under the name of the tag"
[[ $now == "$(cat second.txt)" ]] || fail "the tag 1 names $now" "$(cat second.txt), as second.txt says" "what did the last PUT send?"
has_digest localhost:8155/drydock-hello:1 "$now" || fail "this engine's localhost:8155/drydock-hello:1 isn't the registry's" "the second edition, pulled" "docker pull localhost:8155/drydock-hello:1"
has_digest "localhost:8155/drydock-hello@$first" "$first" || fail "this engine has lost the first edition" "the first edition, by its digest" "docker pull localhost:8155/drydock-hello@$first"
pass "one tag, two digests, and both images are here"
