# expect: Anybody
# The digests are made to fit the damaged bytes: configuration, manifest and index are rewritten.
docker exec -i drydock-bench sh -e <<'END'
cd /parcel/a
blob() { echo "blobs/sha256/${1#sha256:}"; }
# replaced FILE OLD NEW: puts another digest into a file.
replaced() {
  sed "s/$2/$3/g" "$1" >/tmp/replaced
  cp /tmp/replaced "$1"
}
# named FILE: gives a blob the name that its bytes have; prints it.
named() {
  sum=$(sha256sum <"$1" | cut -d ' ' -f 1)
  mv "$1" "blobs/sha256/$sum"
  echo "$sum"
}
manifest=$(jq -r '.manifests[0].digest' index.json)
config=$(jq -r .config.digest "$(blob "$manifest")")
layer=$(jq -r '.layers[2].digest' "$(blob "$manifest")")
new_layer=$(named "$(blob "$layer")")
replaced "$(blob "$config")" "${layer#sha256:}" "$new_layer"
new_config=$(named "$(blob "$config")")
for file in "$(blob "$manifest")" manifest.json; do
  replaced "$file" "${layer#sha256:}" "$new_layer"
  replaced "$file" "${config#sha256:}" "$new_config"
done
new_manifest=$(named "$(blob "$manifest")")
replaced index.json "${manifest#sha256:}" "$new_manifest"
END
docker exec drydock-bench tar -c -C /parcel/a . | docker load
