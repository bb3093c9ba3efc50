# Holds when the shop sells at its own prices, deploy.sh has deployed it by its digest, and the tag is where it was.
container_runs drydock-shop
image=$(cat image.txt 2>/dev/null) || fail "no image.txt" "the name that deploy.sh deploys" "deploy.sh reads it from the lab's work folder"
[[ $image =~ @sha256:[0-9a-f]{64}$ ]] || fail "image.txt says $image" "a name that can't be moved: repository@sha256:…" "deploy.log has the digest of each deployment"
[[ $(docker image inspect --format '{{.Id}}' "$image" 2>/dev/null) == "$(docker inspect --format '{{.Image}}' drydock-shop)" ]] ||
  fail "drydock-shop doesn't run what image.txt names" "the same image" "./deploy.sh after image.txt was changed"
[[ $(docker inspect --format '{{.Config.Image}}' drydock-shop) == *@sha256:* ]] || fail "drydock-shop was started by a tag" "by a digest" "./deploy.sh after image.txt was changed"
[[ $(tail -n 1 deploy.log) == "$image was "* ]] || fail "the last deployment in deploy.log is $(tail -n 1 deploy.log)" "one of $image" "./deploy.sh deploys, and logs what it deployed"
said=$(docker logs drydock-shop 2>&1)
[[ $said == "$(printf 'lamp 40\nchair 95\ntable 210')" ]] || fail "drydock-shop says '${said//$'\n'/, }'" "its own prices: lamp 40, chair 95, table 210" \
  "deploy.log has the digest of each deployment, the good one too"
[[ $(digest_of drydock-shop stable) != "${image##*@}" ]] || fail "the tag stable names what image.txt names" "the tag where it was" "another push would move it again; image.txt alone decides what is deployed"
pass "the shop has its prices, and the next deployment gets the same image"
