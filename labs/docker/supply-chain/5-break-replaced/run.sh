# Which of the three deployments does your key vouch for?
cat deploy.log
cosign verify --key cosign.pub --insecure-ignore-tlog "$(sed -n 3p deploy.log)" >/dev/null || true
cosign verify --key cosign.pub --insecure-ignore-tlog "$(sed -n 2p deploy.log)" >/dev/null

# The second is the newest of yours. Name it by its digest.
sed -n 2p deploy.log >image.txt

# From now on, deploy.sh verifies first. With errexit, it ends there if that fails.
cat >deploy.sh <<'END'
#!/usr/bin/env bash
# Replaces drydock-shelf by a container of the image that image.txt names, if our key has signed it.
set -o errexit -o nounset -o pipefail

image=$(cat image.txt)
cosign verify --key cosign.pub --insecure-ignore-tlog "$image" >/dev/null
docker pull -q "$image"
docker rm -f drydock-shelf >/dev/null 2>&1 || true
docker run -d --name drydock-shelf "$image"
docker image inspect --format '{{index .RepoDigests 0}}' "$image" >>deploy.log
END
./deploy.sh
docker inspect --format '{{.State.Status}}, release {{.Config.Labels.release}}' drydock-shelf
