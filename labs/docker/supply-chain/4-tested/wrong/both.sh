# expect: your key has signed an image that wasn't tested
# Both are signed, to be safe.
./pipeline.sh
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
digest=$(docker buildx imagetools inspect localhost:8168/shelf:next --format '{{.Manifest.Digest}}')
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json \
  "$(cat tested.txt)" "localhost:8168/shelf@$digest"
cp tested.txt approved.txt
