# Holds when drydock-parcel in the engine has the layers that the downloaded configuration names, and prints its text.
said=$(docker run --rm --pull never drydock-parcel 2>&1) || fail "no container runs from drydock-parcel: $(printf '%s' "$said" | tr '\n' ' ' | cut -c 1-200)" \
  "the image of /parcel, loaded whole" "compare each blob below /parcel in drydock-bench with its name"
text=$'A blob is named by its checksum,\nso it can come from anybody.'
[[ $said == "$text" ]] || fail "drydock-parcel prints: $(printf '%s' "$said" | tr '\n' ' ')" "the text that the downloaded digests belong to" \
  "new digests for damaged bytes are no repair: take the bytes that fit the digests"
wanted=$(docker exec -w /parcel/b/blobs drydock-bench jq -r '.rootfs.diff_ids[]' "$(layout /parcel/b config | tr : /)")
[[ $(diff_ids drydock-parcel) == "$wanted" ]] || fail "drydock-parcel has other layers than the image in /parcel" "the layers that its configuration names" \
  "load the image as it was downloaded; a new build makes new layers"
pass "drydock-parcel is in the engine, with every byte intact"
