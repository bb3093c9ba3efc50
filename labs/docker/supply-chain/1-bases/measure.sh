# The space that each image takes on the engine's disk, and the packages that its SBOM lists.
for base in debian busybox scratch; do
  image=localhost:8168/shelf:$base
  reading "size-$base" "$(docker image inspect --format '{{.Size}}' "$image")" bytes
  count=$(docker buildx imagetools inspect "$image" --format '{{len .SBOM.SPDX.packages}}')
  reading "packages-$base" "$count" count
done
