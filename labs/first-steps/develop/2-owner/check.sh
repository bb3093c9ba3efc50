# Holds when nothing is left in src of what the container has written there.
[[ -d src ]] || fail "no folder src here" "your source" "npx drydock reset $DRYDOCK_LAB"
[[ ! -e src/__pycache__ ]] ||
  fail "src/__pycache__ is still there" "it to be gone" \
    "who may remove it? A container's root may, if it sees src"
pass "src holds only your own files"
