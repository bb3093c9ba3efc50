# expect: doesn't run what image.txt names
# The file is right. Nothing has read it yet.
good=$(sed -n 1p deploy.log | cut -d ' ' -f 3)
docker pull -q "$good"
echo "$good" >image.txt
