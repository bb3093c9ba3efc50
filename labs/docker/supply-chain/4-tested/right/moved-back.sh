# The tag is moved back first; then its digest is the tested one.
./pipeline.sh
docker buildx imagetools create --progress none -t localhost:8168/shelf:next "$(cat tested.txt)"
digest=$(docker buildx imagetools inspect localhost:8168/shelf:next --format '{{.Manifest.Digest}}')
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json \
  "localhost:8168/shelf@$digest"
echo "localhost:8168/shelf@$digest" >approved.txt
