# Holds when drydock-root runs as user 0 and drydock-user as 10001.
runs_as drydock-root 0
runs_as drydock-user 10001
pass "one runs as user 0, one as user 10001"
