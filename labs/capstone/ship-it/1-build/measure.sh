# What it weighs: the image, the one below it, and the site in its three forms.
reading image "$(docker image inspect -f '{{.Size}}' localhost:8170/drydock-site:1)" bytes
reading base "$(docker image inspect -f '{{.Size}}' nginx:1.30)" bytes
for tree in plain gzip br; do
  size=$(docker run --rm --entrypoint sh localhost:8170/drydock-site:1 \
    -c "find /drydock-site/$tree -type f -exec cat {} +" | wc -c)
  reading $tree $((size)) bytes
done
