# Holds when both names serve the lessons again, from version 2 alone, as a revision of the release.
in_lab_namespace
release_is drydock deployed
pods_of_version 2
for host in drydock.localhost course.localhost; do
  lesson_served $host
  [[ $VERSION == 2 ]] ||
    fail "http://$host:8081 is served by version $VERSION" "version 2" "helm history drydock"
done
manifest=$(helm get manifest drydock)
[[ $manifest == *"drydock-site@sha256:"* ]] || fail "the release's manifest names the image by its tag" \
  "its digest, as before" "helm get values drydock"
[[ $manifest != *'version: "3"'* ]] ||
  fail "version 2 runs, but the release's manifest still names version 3" \
    "a revision of the release that says version 2: the next upgrade goes by it" \
    "helm get manifest drydock; helm rollback --help"
pass "both names serve the lessons, from version 2"
