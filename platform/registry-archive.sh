#!/usr/bin/env bash
# Prints images of the local registry as one archive of the kind that `docker save` makes, layers compressed
# as they are, without going through the engine and its names.
#   registry-archive.sh OFFICIAL_NAME:TAG=REPOSITORY:TAG… >archive.tar
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"
# shellcheck source-path=SCRIPTDIR source=registry.sh
. "$HERE/registry.sh"

# add FOLDER OFFICIAL REPOSITORY TAG: its blobs into FOLDER, its entry of manifest.json to standard output.
add() {
  local folder=$1 official=$2 repository=$3 tag=$4 manifest digest digests
  manifest=$(ask_registry "$repository/manifests/$tag") || manifest=
  mapfile -t digests < <(json config digest <<<"$manifest" && json layers '*' digest <<<"$manifest")
  digests=("${digests[@]#sha256:}")
  [[ ${#digests[@]} -gt 1 ]] ||
    die "no image $repository:$tag in the registry" "one that images.sh pushed" "platform/images.sh"
  for digest in "${digests[@]}"; do
    [[ -f $folder/$digest ]] || ask_registry "$repository/blobs/sha256:$digest" --output "$folder/$digest"
  done
  # The first digest is the configuration's, the others are the layers', from the lowest up.
  printf '{"Config":"%s","RepoTags":["%s"],"Layers":[%s]}' "${digests[0]}" "$official" \
    "$(printf '"%s"\n' "${digests[@]:1}" | paste --serial --delimiters=,)"
}

main() {
  local folder image source names='' separator='['
  folder=$(mktemp -d "$STATE/archive.XXXXXX")
  # shellcheck disable=SC2064 # the folder of now
  trap "rm -rf '$folder'" EXIT
  for image in "$@"; do
    source=${image#*=}
    image=${image%%=*}
    printf '%s' "$separator"
    separator=,
    add "$folder" "$image" "${source%:*}" "${source##*:}"
    names+=",\"${image%:*}\":{\"${image##*:}\":\"\"}"
  done >"$folder/manifest.json"
  printf ']' >>"$folder/manifest.json"
  # The old list of names, and before the rest: where manifest.json stands first, kind reads the first image's
  # names only.
  printf '{%s}' "${names#,}" >"$folder/repositories"
  tar --create --directory "$folder" --exclude='./[rm]*' --transform 's,^\./,,' repositories manifest.json .
}

main "$@"
