# Holds when the registry's hello:2 is an index with a variant for amd64 and one for arm64, each with its own
# program.
container_runs drydock-platforms-registry
has_both hello:2
pass "hello:2 has a program for amd64 and one for arm64"
