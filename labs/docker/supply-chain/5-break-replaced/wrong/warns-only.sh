# expect: for an image that your key hasn't signed, deploy.sh still does
# deploy.sh says that the image isn't signed, and deploys it.
sed -n 2p deploy.log >image.txt
cat >deploy.sh <<'END'
#!/usr/bin/env bash
set -o errexit -o nounset -o pipefail
image=$(cat image.txt)
cosign verify --key cosign.pub --insecure-ignore-tlog "$image" || echo "warning: $image isn't signed"
docker pull -q "$image"
docker rm -f drydock-shelf >/dev/null 2>&1 || true
docker run -d --name drydock-shelf "$image"
END
./deploy.sh
