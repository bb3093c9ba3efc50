# Holds when shelf:debian is signed with your key, and the tag 1 has moved to another image.
[[ -s cosign.pub && -s cosign.key ]] || fail "no key pair in this folder" "cosign.key and cosign.pub" \
  "cosign generate-key-pair"
is_signed "$SHELF@$(digest_of debian)" ||
  fail "cosign.pub's key has not signed shelf:debian" "a signature of its digest" \
    "cosign verify --key cosign.pub --insecure-ignore-tlog $SHELF:debian"
[[ -n $(digest_of 1) && $(digest_of 1) != "$(digest_of debian)" ]] ||
  fail "the tag 1 names ${SHELF##*/}:debian, or nothing" "another image, since it has moved" \
    "docker buildx imagetools create -t $SHELF:1 $SHELF:scratch"
pass "the signature is with the digest, and the tag has moved away from it"
