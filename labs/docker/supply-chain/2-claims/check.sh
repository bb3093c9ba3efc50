# Holds when the lists of packages and the provenance were read from the registry.
for base in debian scratch; do
  lines=$(grep -c . "$base.txt" 2>/dev/null) || true
  [[ ${lines:-0} -gt 0 && $lines == "$(packages "$base")" ]] ||
    fail "$base.txt has ${lines:-0} packages" "the $(packages "$base") of shelf:$base's SBOM, one a line" \
      "docker buildx imagetools inspect $SHELF:$base --format …"
done
grep resolvedDependencies built.json >/dev/null 2>&1 ||
  fail "no provenance in built.json" "that of shelf:debian" \
    "docker buildx imagetools inspect $SHELF:debian --format '{{json .Provenance.SLSA}}'"
pass "you know what's in both images, and what one was built from"
