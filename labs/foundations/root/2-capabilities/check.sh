# Holds when root in drydock-bare has no capability and can't do what root in drydock-root can.
runs_as drydock-root 0
runs_as drydock-bare 0
[[ $(status drydock-bare CapEff) == 0000000000000000 ]] || fail "drydock-bare has capabilities: $(status drydock-bare CapEff)" "0000000000000000" "docker run --cap-drop ALL"
changes_owner drydock-root || fail "root in drydock-root can't change a file's owner" "the default capabilities" "start it again without --cap-drop"
if changes_owner drydock-bare; then fail "root in drydock-bare can change a file's owner" "a refusal" "docker run --cap-drop ALL"; fi
pass "root in drydock-root can change a file's owner, root in drydock-bare can't"
