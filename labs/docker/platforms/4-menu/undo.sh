# The registry without the image.
curl --silent --request DELETE "http://$REGISTRY/v2/menu/manifests/1"
