# Holds when drydock-bench has the unpacked files of drydock-page, with every blob that the manifest names.
container_runs drydock-bench
image_is_there drydock-page
manifest=$(layout /page manifest 2>/dev/null) || fail "/page in drydock-bench holds no image layout" "an index.json and the blobs it leads to" \
  "docker save writes them as a tar archive, and tar -x -C /page unpacks it"
count=0
for blob in "$manifest" "$(layout /page config)" $(layout /page layers | cut -d ' ' -f 1); do
  docker exec drydock-bench test -s "/page/blobs/${blob/://}" || fail "there is no blob $blob in /page" "every blob that the manifest names" "unpack the image once more"
  count=$((count + 1))
done
ids=$(docker exec -w /page/blobs drydock-bench jq -r '.rootfs.diff_ids[]' "$(layout /page config | tr : /)")
[[ $ids == "$(diff_ids drydock-page)" ]] || fail "the image in /page is not drydock-page" "the image that docker save drydock-page writes" "unpack it once more"
pass "the index leads to a manifest, its configuration and $((count - 2)) layers"
