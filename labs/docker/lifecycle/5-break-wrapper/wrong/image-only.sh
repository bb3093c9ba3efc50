# expect: went on for the 3 s
# The script is repaired and the image built, but the container still runs the old image.
sed 's/^till/exec till/' shop/start >start.new && mv start.new shop/start
docker build -t drydock-till shop
