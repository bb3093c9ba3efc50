# The registry without the commit's image.
curl --silent --request DELETE "http://ci:$(cat password.txt)@$REGISTRY/v2/total/manifests/4b825dc"
