# expect: for an image that your key hasn't signed, deploy.sh still does
# It verifies, after the container was replaced.
sed -n 2p deploy.log >image.txt
cat >>deploy.sh <<'END'
cosign verify --key cosign.pub --insecure-ignore-tlog "$image"
END
./deploy.sh
