# The tag stays in the name, for people; the digest decides. The signature also says what passed.
./pipeline.sh
digest=$(cut -d @ -f 2 tested.txt)
COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json \
  -a tests=passed "localhost:8168/shelf@$digest"
echo "localhost:8168/shelf:next@$digest" >approved.txt
