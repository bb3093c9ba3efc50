# The second edition goes with both its tags; then buildx gives the first one its tag back, without this engine.
curl -s -X DELETE "http://127.0.0.1:8155/v2/drydock-hello/manifests/$(cat second.txt)"
docker buildx imagetools create --prefer-index=false -t localhost:8155/drydock-hello:1 "localhost:8155/drydock-hello@$(cat first.txt)"
