# expect: drydock-shelf says: sending a copy
# The image verifies now, because you signed what the intruder built.
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
sed -n 3p deploy.log >image.txt
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json "$(cat image.txt)"
./deploy.sh
wait_for 60 "it has started" sh -c 'docker logs drydock-shelf | grep .'
