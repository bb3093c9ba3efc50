# Helpers of this lab's checks.
# What these checks share with other labs'.
. "${DRYDOCK_LIB:?}/registry.sh"

# digest_of REPOSITORY REFERENCE: the digest that the lab's registry gives for it; nothing where it has none.
digest_of() { manifest_digest 127.0.0.1:8155 "$1" "$2"; }

# put FILE REFERENCE: sends a manifest of drydock-hello under that name.
put() {
  local type
  type=$(grep -o '"mediaType": *"[^"]*manifest[^"]*"' "$1" | sed -n '1s/.*"\(application[^"]*\)"/\1/p')
  curl --silent --show-error --fail --request PUT --header "Content-Type: $type" --data-binary "@$1" "http://127.0.0.1:8155/v2/drydock-hello/manifests/$2"
}

# has_spoken CONTAINER: true once it has printed something.
has_spoken() { [[ -n $(docker logs "$1" 2>&1) ]]; }
