# One line of the source changes before each build, to what no earlier build has seen.
version=$(date +%s)
rebuild naive "$((version += 1))"
for _ in 1 2 3; do rebuild ordered "$((version += 1))"; done
unpacked naive
unpacked ordered

# As before: from the cache.
edit 2 && build naive >/dev/null
edit 3 && build ordered >/dev/null
