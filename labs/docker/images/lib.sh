# Helpers of this lab's checks and measurements.
. "${DRYDOCK_LIB:?}/image.sh"

# layout FOLDER WHAT: looks into an image layout (OCI image specification) that is unpacked in FOLDER of drydock-bench.
# WHAT is one of
#   manifest, config   the digest of the image's manifest or configuration
#   layers             a line for each layer, lowest first: its digest, and the size in bytes of the tar file in it
layout() {
  docker exec -i drydock-bench sh -s -- "$@" <<'END'
set -eu
cd "$1"
blob() { echo "blobs/$(echo "$1" | tr : /)"; }
# An index may name another index, and beside the image a record of how it was built. The image is what has a platform.
manifest() {
  found=$(jq -r '[.manifests[] | select(.platform.os != "unknown")][0].digest' "${1:-index.json}")
  if jq -e 'has("manifests")' "$(blob "$found")" >/dev/null; then manifest "$(blob "$found")"; else echo "$found"; fi
}
case $2 in
  manifest) manifest ;;
  config) jq -r .config.digest "$(blob "$(manifest)")" ;;
  layers)
    for digest in $(jq -r '.layers[].digest' "$(blob "$(manifest)")"); do
      # Whether a layer is stored compressed is the engine's choice; zcat --force reads both.
      echo "$digest $(zcat --force "$(blob "$digest")" | wc -c)"
    done
    ;;
esac
END
}

# diff_ids IMAGE: the digests of its layers' tar files, lowest first; nothing where there is no such image.
diff_ids() { docker image inspect --format '{{range .RootFS.Layers}}{{println .}}{{end}}' "$1" 2>/dev/null || true; }

# deleted_token IMAGE: what its layers have in srv/token. A container from the image doesn't see it.
deleted_token() {
  # shellcheck disable=SC2016 # the variables are those of the shell in the container
  docker save "$1" | docker run --rm -i drydock-bench sh -c '
    mkdir /image && tar -x -C /image
    find /image -type f | while read -r part; do
      zcat --force "$part" 2>/dev/null | tar --extract --to-stdout srv/token 2>/dev/null || true
    done'
}
