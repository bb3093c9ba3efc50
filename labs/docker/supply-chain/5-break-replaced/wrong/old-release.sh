# expect: drydock-shelf runs release 1
# It's signed. So is everything else that you ever released.
sed -n 1p deploy.log >image.txt
./deploy.sh
