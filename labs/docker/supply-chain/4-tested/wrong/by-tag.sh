# expect: the tested image has no signature of your key
# By the tag, cosign signs what the tag names now: the colleague's build.
./pipeline.sh
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json \
  localhost:8168/shelf:next
cp tested.txt approved.txt
