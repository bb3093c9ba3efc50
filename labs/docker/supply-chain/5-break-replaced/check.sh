# Holds when the newest image that your key signed runs, by its digest, and deploy.sh refuses all others.
container_runs drydock-shelf
image=$(cat image.txt 2>/dev/null) ||
  fail "no image.txt" "the name that deploy.sh deploys" "deploy.sh reads it from the lab's work folder"
[[ $image =~ @sha256:[0-9a-f]{64}$ ]] ||
  fail "image.txt says $image" "a name that can't move: repository@sha256:…" \
    "deploy.log has the digest of each deployment"
named=$(docker image inspect --format '{{.Id}}' "$image" 2>/dev/null) || named=none
[[ $named == "$(docker inspect --format '{{.Image}}' drydock-shelf)" ]] ||
  fail "drydock-shelf doesn't run what image.txt names" "the same image" \
    "./deploy.sh after image.txt was changed"
said=$(docker logs drydock-shelf 2>&1)
[[ $said != *"sending a copy"* ]] ||
  fail "drydock-shelf says: ${said%%$'\n'*}" "an image that you built" \
    "who has signed the digests in deploy.log?"
is_signed "$image" ||
  fail "your key has not signed what image.txt names" "an image with your signature" \
    "cosign verify --key cosign.pub --insecure-ignore-tlog \$(cat image.txt)"
release=$(docker inspect --format '{{.Config.Labels.release}}' drydock-shelf)
[[ $release == 2 ]] ||
  fail "drydock-shelf runs release $release" "release 2, the newest one that your key signed" \
    "an old image keeps its signature; deploy.log has them in order"

try_deploy "$image"
[[ $ENDED == 0 && $ASKED =~ (run|create|start|up) ]] ||
  fail "deploy.sh doesn't deploy $image" "your own image to be deployed" \
    "bash -x deploy.sh shows where it ends"
for other in "$(sed -n 3p deploy.log)" "$SHELF@$(digest_of busybox)"; do
  if is_signed "$other"; then continue; fi
  try_deploy "$other"
  [[ -z $ASKED ]] ||
    fail "for an image that your key hasn't signed, deploy.sh still does: ${ASKED%%$'\n'*}" \
      "an error before it touches the container" \
      "with ${other##*/} in image.txt, bash -x deploy.sh shows what it does"
  [[ $ENDED != 0 ]] ||
    fail "deploy.sh ends without an error for an image that your key hasn't signed" \
      "an exit code other than 0" "echo \$? after ./deploy.sh"
done
pass "release 2 runs, and deploy.sh refuses what your key hasn't signed"
