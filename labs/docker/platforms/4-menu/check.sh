# Holds when the registry's menu:1 is an index for both processors, and each variant has its own processor's
# program, which prints menu.txt.
container_runs drydock-platforms-registry
has_both menu:1 "$(cat menu.txt)"
pass "menu:1 has a program for amd64 and one for arm64"
