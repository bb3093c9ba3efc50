# The registry without the cache.
curl --silent --request DELETE "http://ci:$(cat password.txt)@$REGISTRY/v2/total/manifests/cache"
