# The image is pulled before it's verified. Only then does anything change for the container.
sed -n 2p deploy.log >image.txt
cat >deploy.sh <<'END'
#!/usr/bin/env bash
set -e
image=$(cat image.txt)
docker pull -q "$image"
cosign verify --key cosign.pub --insecure-ignore-tlog "$image" >/dev/null
docker rm -f drydock-shelf
docker run -d --name drydock-shelf "$image"
END
./deploy.sh
