# expect: for an image that your key hasn't signed, deploy.sh still does
# The right image, by its digest. deploy.sh would deploy a wrong one just the same.
sed -n 2p deploy.log >image.txt
./deploy.sh
