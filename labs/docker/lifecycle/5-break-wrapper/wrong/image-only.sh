# expect: went on for the 3 s
# The script is repaired and the image built, but the container is still made from the old one.
sed 's/^till/exec till/' shop/start >start.new && mv start.new shop/start
docker build -t drydock-till shop
