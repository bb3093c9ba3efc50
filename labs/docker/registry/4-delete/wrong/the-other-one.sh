# expect: still has the second edition
# The digests were mixed up: the first edition is gone.
curl -s -X DELETE "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat first.txt)"
