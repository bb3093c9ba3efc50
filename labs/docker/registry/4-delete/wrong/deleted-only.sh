# expect: the tag 1 names nothing
# The manifest took the tag 1 with it.
curl -s -X DELETE "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat second.txt)"
