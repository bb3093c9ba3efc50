# A key pair of your own. The password protects the private key; in CI, it comes from a secret.
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
cosign generate-key-pair

# This lab needs none of Sigstore's services: no transparency log, no timestamps, no certificates.
cosign signing-config create --out signing.json
cosign trusted-root create --out trusted-root.json

# Sign what the tag names now, by its digest.
digest=$(docker buildx imagetools inspect localhost:8168/shelf:debian --format '{{.Manifest.Digest}}')
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json \
  "localhost:8168/shelf@$digest"
cosign verify --key cosign.pub --insecure-ignore-tlog "localhost:8168/shelf@$digest"

# The signature is in the registry, beside the image.
cosign tree "localhost:8168/shelf@$digest"
curl -s http://127.0.0.1:8168/v2/shelf/tags/list

# Release the image as shelf:1, and verify that.
docker buildx imagetools create --progress none -t localhost:8168/shelf:1 localhost:8168/shelf:debian
cosign verify --key cosign.pub --insecure-ignore-tlog localhost:8168/shelf:1 >/dev/null

# The tag moves to an image that you haven't signed.
docker buildx imagetools create --progress none -t localhost:8168/shelf:1 localhost:8168/shelf:scratch
cosign verify --key cosign.pub --insecure-ignore-tlog localhost:8168/shelf:1 >/dev/null || true
