# Sourced by the check.sh of labs with a registry of their own, after check.sh: asks its HTTP API.
# shellcheck shell=bash

# manifest_status REGISTRY REPOSITORY REFERENCE: the HTTP status of a manifest: 200 if it is there, 404 if not, 000 if nobody answers.
manifest_status() {
  curl --silent --head --output /dev/null --write-out '%{http_code}' --header "Accept: $(manifest_types)" "http://$1/v2/$2/manifests/$3" || true
}

# manifest_digest REGISTRY REPOSITORY REFERENCE: the digest of a manifest; nothing where there is none.
manifest_digest() {
  { curl --silent --head --header "Accept: $(manifest_types)" "http://$1/v2/$2/manifests/$3" || true; } |
    awk 'tolower($1) == "docker-content-digest:" {sub(/\r/, ""); print $2}'
}

# manifest_types: what may come back, Docker's words and the OCI's, one image or a list of them.
manifest_types() {
  local docker=application/vnd.docker.distribution.manifest oci=application/vnd.oci.image
  echo "$docker.v2+json, $docker.list.v2+json, $oci.manifest.v1+json, $oci.index.v1+json"
}

# has_digest REFERENCE DIGEST: true if the engine has the image, and knows it by that digest.
has_digest() { [[ $(docker image inspect --format '{{join .RepoDigests " "}}' "$1" 2>/dev/null) == *"$2"* ]]; }
