# As in the step before. No two builds have the same source: three of the first stages are alike, and would be found in
# the cache.
version=$(date +%s)
for way in multistage slim nonroot mounts; do
  for _ in 1 2 3; do rebuild "$way" "$((version += 1))"; done
  unpacked "$way"
done

# As before: from the cache.
edit 3 && build multistage >/dev/null && build slim >/dev/null
edit 4 && build nonroot >/dev/null && build mounts >/dev/null
