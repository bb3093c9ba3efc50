# The registry without the tag.
curl --silent --request DELETE "http://ci:$(cat password.txt)@$REGISTRY/v2/total/manifests/9fceb02"
