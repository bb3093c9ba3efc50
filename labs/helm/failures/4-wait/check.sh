# Holds when the release cafe is deployed and its Pod ready.
in_lab_namespace
release_is cafe deployed
pods_ready cafe 1
pass "the release cafe is deployed, and its Pod is ready"
