# Holds when root of drydock-bare holds no capability and is refused what root of drydock-root may do.
runs_as drydock-root 0
runs_as drydock-bare 0
[[ $(status drydock-bare CapEff) == 0000000000000000 ]] || fail "drydock-bare holds capabilities: $(status drydock-bare CapEff)" "0000000000000000" "docker run --cap-drop ALL"
changes_owner drydock-root || fail "drydock-root may not change an owner" "the usual capabilities" "start it again without --cap-drop"
if changes_owner drydock-bare; then fail "drydock-bare may change an owner" "a refusal" "docker run --cap-drop ALL"; fi
pass "two roots: one changes owners, one may not"
