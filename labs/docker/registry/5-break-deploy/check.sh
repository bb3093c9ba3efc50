#!/usr/bin/env bash
# Holds when the shop sells at its own prices, and what is deployed is named by a digest.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

main() {
  local image
  container_runs drydock-shop
  image=$(cat image.txt 2>/dev/null) || fail "no image.txt" "the name that deploy.sh deploys" "deploy.sh reads it from the lab's work folder"
  [[ $image =~ @sha256:[0-9a-f]{64}$ ]] || fail "image.txt says $image" "a name that nobody can move: repository@sha256:…" "deploy.log has the digest of each deployment"
  [[ $(docker image inspect --format '{{.Id}}' "$image" 2>/dev/null) == "$(docker inspect --format '{{.Image}}' drydock-shop)" ]] ||
    fail "drydock-shop does not run what image.txt names" "the same image" "./deploy.sh after image.txt was changed"
  [[ $(docker inspect --format '{{.Config.Image}}' drydock-shop) == *@sha256:* ]] || fail "drydock-shop was started by a tag" "by a digest" "./deploy.sh after image.txt was changed"
  [[ $(docker logs drydock-shop 2>&1) == *"lamp 40"* ]] || fail "drydock-shop says '$(docker logs drydock-shop 2>&1)'" "its own prices: lamp 40, chair 95, table 210" \
    "deploy.log has the digest of each deployment, the good one too"
  pass "the shop has its prices, and the next deployment gets the same image"
}

main "$@"
