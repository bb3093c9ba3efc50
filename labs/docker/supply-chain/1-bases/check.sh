# Holds when the registry has the program on three bases, each with an SBOM.
container_runs drydock-shelf-registry
for base in debian busybox scratch; do
  [[ -n $(digest_of "$base") ]] ||
    fail "the registry has no shelf:$base" "the image, pushed by its build" \
      "docker build --push -t $SHELF:$base"
  count=$(packages "$base")
  [[ ${count:-0} -gt 0 ]] || fail "shelf:$base has no SBOM" "a list of packages beside the image" \
    "docker build has an option --sbom"
done
pass "three images, each with a list of its packages"
