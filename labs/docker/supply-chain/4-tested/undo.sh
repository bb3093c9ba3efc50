# The registry without the tag.
curl --silent --request DELETE http://127.0.0.1:8168/v2/shelf/manifests/next
