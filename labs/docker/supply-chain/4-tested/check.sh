# Holds when the tested image is signed and approved by its digest, and the untested one isn't signed.
[[ -s tested.txt ]] || fail "no tested.txt" "the image that passed" "./pipeline.sh writes it"
tested=$(cat tested.txt) next=$SHELF@$(digest_of next)
is_signed "$tested" ||
  fail "the tested image has no signature of your key" "one of ${tested##*/}" \
    "cosign verify --key cosign.pub --insecure-ignore-tlog \$(cat tested.txt)"
if [[ $next != "$tested" ]] && is_signed "$next"; then
  fail "your key has signed an image that wasn't tested: what shelf:next names" "only ${tested##*/}" \
    "a signature says that you vouch for it; npx drydock reset $DRYDOCK_LAB begins again"
fi
approved=$(cat approved.txt 2>/dev/null) ||
  fail "no approved.txt" "the name of the tested image" "cat tested.txt"
[[ $approved =~ @sha256:[0-9a-f]{64}$ ]] ||
  fail "approved.txt says $approved" "a name that can't move" "which name did ./pipeline.sh note?"
[[ ${approved##*@} == "${tested##*@}" ]] ||
  fail "approved.txt has another digest than tested.txt" "the tested one, ${tested##*@}" "cat tested.txt"
pass "what was tested is signed, and approved by its digest"
