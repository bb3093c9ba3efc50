# Holds when the folder that the container wrote to src is gone.
[[ -d src ]] || fail "no folder src here" "your source" "npx drydock reset $DRYDOCK_LAB"
[[ ! -e src/__pycache__ ]] ||
  fail "src/__pycache__ is still there" "only your own files in src" \
    "root in a container can remove it, if you mount src there"
pass "src holds only your own files"
