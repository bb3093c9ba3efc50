# A registry of your own, on port 8155 of this machine.
docker run -d --name drydock-own-registry -p 127.0.0.1:8155:5000 -e REGISTRY_STORAGE_DELETE_ENABLED=true registry:3
wait_for 20 "it answers" curl -sf http://127.0.0.1:8155/v2/

# An image's name says where it's pushed to. (--provenance=false: one manifest, without a second one about how it was built.)
docker build -q --provenance=false -t localhost:8155/drydock-hello:1 hello
docker push -q localhost:8155/drydock-hello:1

# Which requests did the registry get? They're in its log; uniq -c counts equal ones.
docker logs drydock-own-registry 2>/dev/null | grep -o '"[A-Z]* /v2/drydock[^"]*" [0-9]*' | sed -e 's/sha256:[0-9a-f]*/DIGEST/' -e 's/uploads\/[^ ]* /uploads\/ID /' | sort | uniq -c

# Remove the image here, and pull it back. Which requests for its manifest came from the push, and which from the pull?
docker image rm localhost:8155/drydock-hello:1
docker pull -q localhost:8155/drydock-hello:1
docker logs drydock-own-registry 2>/dev/null | grep -o '"[A-Z]* /v2/drydock-hello/manifests[^"]*" [0-9]*'
docker run --rm localhost:8155/drydock-hello:1
