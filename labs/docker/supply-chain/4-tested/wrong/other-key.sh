# expect: the tested image has no signature of your key
# A second key pair. Everyone else verifies with cosign.pub.
./pipeline.sh
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
cosign generate-key-pair --output-key-prefix second
cosign sign --key second.key --signing-config signing.json --trusted-root trusted-root.json "$(cat tested.txt)"
cosign verify --key second.pub --insecure-ignore-tlog "$(cat tested.txt)"
cp tested.txt approved.txt
