# Sourced by the steps: the registry's address, and short words for what is asked of it again and again.
# shellcheck shell=bash
API=http://127.0.0.1:8155/v2
# Manifests come in two dialects, Docker's and the OCI's. Which one an engine writes depends on its image store.
MANIFEST=application/vnd.docker.distribution.manifest.v2+json,application/vnd.oci.image.manifest.v1+json

# wait_for_registry: returns when it answers; gives up after 20 s.
wait_for_registry() {
  local tries
  for ((tries = 0; tries < 100; tries++)); do
    if curl --silent --fail --output /dev/null "$API/"; then return 0; fi
    sleep 0.2
  done
  echo "no answer from $API/ within 20 s" >&2
  return 1
}

# digest_of REPOSITORY TAG: the digest that the registry gives for a tag; nothing where it has no such tag.
digest_of() {
  curl --silent --head --header "Accept: $MANIFEST" "$API/$1/manifests/$2" |
    awk 'tolower($1) == "docker-content-digest:" {sub(/\r/, ""); print $2}'
}

# digests_in FILE: the digests that a manifest names, one a line: the configuration's, then each layer's.
digests_in() { tr ',{}' '\n' <"$1" | awk -F '"' '/"digest"/ {print $4}'; }

# requests: what the registry's log says it was asked since the last look; equal requests are counted.
requests() {
  local seen=0
  if [[ -s seen ]]; then seen=$(cat seen); fi
  docker logs drydock-own-registry 2>/dev/null | awk -v seen="$seen" '
    match($0, /"(GET|HEAD|POST|PATCH|PUT|DELETE) \/v2\/[^"]*" [0-9]+/) && ++lines > seen {
      split(substr($0, RSTART + 1, RLENGTH - 1), word, /[ "]+/)
      sub(/\?.*/, "", word[2])
      sub(/sha256:[0-9a-f]+/, "DIGEST", word[2])
      sub(/uploads\/.+/, "uploads/ID", word[2])
      line = sprintf("%-6s %-42s %s", word[1], word[2], word[4])
      if (!count[line]++) order[++kinds] = line
    }
    END {
      for (i = 1; i <= kinds; i++) print count[order[i]], order[i]
      print lines + 0 >"seen"
    }'
}
