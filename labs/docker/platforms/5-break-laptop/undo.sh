# The registry without the image: setup.sh pushes it again.
curl --silent --request DELETE "http://$REGISTRY/v2/hello/manifests/3"
