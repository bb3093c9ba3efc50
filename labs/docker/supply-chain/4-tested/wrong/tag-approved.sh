# expect: approved.txt says localhost:8168/shelf:next
# The right image is signed. The name in approved.txt already leads to another one.
./pipeline.sh
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json "$(cat tested.txt)"
echo localhost:8168/shelf:next >approved.txt
