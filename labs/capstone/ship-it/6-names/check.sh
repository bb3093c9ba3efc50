# Holds when both names lead to version 2, and both stand in the release's manifest.
in_lab_namespace
release_is drydock deployed
pods_of_version 2
manifest=$(helm get manifest drydock)
[[ $manifest == *"drydock-site@sha256:"* ]] || fail "the release's manifest names the image by its tag" \
  "its digest, as before" "helm get values drydock"
for host in drydock.localhost course.localhost; do
  lesson_served $host
  [[ $VERSION == 2 ]] || fail "http://$host:8081 is served by version $VERSION" "version 2, as before" \
    "helm get values drydock: are image.tag and image.digest still those of version 2?"
  [[ $manifest == *"- $host"* ]] ||
    fail "$host leads to the site, but the release's manifest doesn't name it" \
      "it there: the next upgrade goes by the manifest" "helm get manifest drydock"
done
pass "two names, one site, version 2, and the release knows both"
