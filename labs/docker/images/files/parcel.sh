#!/bin/sh
# Runs in drydock-bench. Puts an image together by hand, without any builder: the lowest layer of /page and two of its
# own, a configuration, a manifest and an index. It's in /parcel/a and again in /parcel/b, with one byte changed in each.
set -eu
umask 022
rm -rf /parcel && mkdir -p /parcel/a/blobs/sha256 /tmp/parcel/srv

# keep FILE: makes it a blob, named by its digest, and prints that.
keep() {
  sum=$(sha256sum <"$1" | cut -d ' ' -f 1)
  cp "$1" "/parcel/a/blobs/sha256/$sum"
  echo "sha256:$sum"
}
# described FILE TYPE: the descriptor by which other blobs refer to it.
described() { jq -n --arg type "$2" --arg digest "$(keep "$1")" --argjson size "$(stat -c %s "$1")" '{mediaType: $type, digest: $digest, size: $size}'; }
# layer NAME TEXT: the tar file of a layer that adds /srv/NAME.
layer() {
  echo "$2" >"/tmp/parcel/srv/$1"
  tar --create --directory /tmp/parcel --file "/tmp/$1.tar" "srv/$1"
}
# blob_of FILE QUERY: the path of a blob that a file names.
blob_of() { echo "/page/blobs/$(jq -r "$2" "$1" | tr : /)"; }

# An index may lead to another one, which also names a record of how the image was built.
manifest=$(blob_of /page/index.json '.manifests[0].digest')
if jq -e .manifests "$manifest" >/dev/null; then manifest=$(blob_of "$manifest" '[.manifests[] | select(.platform.os != "unknown")][0].digest'); fi
zcat --force "$(blob_of "$manifest" '.layers[0].digest')" >/tmp/base.tar
layer one "A blob is named by its checksum,"
layer two "so it can come from anybody."

type=application/vnd.oci.image
layers=$(for name in base one two; do described "/tmp/$name.tar" $type.layer.v1.tar; done | jq -s .)
jq --argjson layers "$layers" 'del(.history) | .config.Cmd = ["cat", "/srv/one", "/srv/two"] | .rootfs.diff_ids = [$layers[].digest]' \
  "$(blob_of "$manifest" .config.digest)" >/tmp/config.json
jq -n --argjson config "$(described /tmp/config.json $type.config.v1+json)" --argjson layers "$layers" --arg type $type.manifest.v1+json \
  '{schemaVersion: 2, mediaType: $type, config: $config, layers: $layers}' >/tmp/manifest.json

cd /parcel/a
name=docker.io/library/drydock-parcel:latest
described /tmp/manifest.json $type.manifest.v1+json | jq --arg name $name '{schemaVersion: 2, manifests: [. + {annotations: {"io.containerd.image.name": $name}}]}' >index.json
echo '{"imageLayoutVersion": "1.0.0"}' >oci-layout
# docker load of the classic image store reads this file instead of the index.
jq 'def path: "blobs/" + sub(":"; "/"); [{Config: (.config.digest | path), RepoTags: ["drydock-parcel:latest"], Layers: [.layers[].digest | path]}]' /tmp/manifest.json >manifest.json

cp -r /parcel/a /parcel/b
# damage COPY TAR CHANGE: what a bad line does to that blob.
damage() {
  blob="/parcel/$1/blobs/sha256/$(sha256sum <"$2" | cut -d ' ' -f 1)"
  sed "$3" "$2" >"$blob"
}
damage a /tmp/two.tar s/anybody/Anybody/
damage b /tmp/one.tar s/checksum/Checksum/
rm -r /tmp/parcel /tmp/*.tar /tmp/*.json
