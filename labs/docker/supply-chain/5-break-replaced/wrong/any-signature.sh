# expect: for an image that your key hasn't signed, deploy.sh still does
# deploy.sh asks for a signature, made with any key.
sed -n 2p deploy.log >image.txt
cat >deploy.sh <<'END'
#!/usr/bin/env bash
set -o errexit -o nounset -o pipefail
image=$(cat image.txt)
cosign tree "$image" | grep cosign/sign
docker pull -q "$image"
docker rm -f drydock-shelf >/dev/null 2>&1 || true
docker run -d --name drydock-shelf "$image"
END
./deploy.sh
