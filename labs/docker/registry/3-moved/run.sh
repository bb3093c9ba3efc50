# Which digest does the tag 1 name today?
accept='Accept: application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
curl -sI -H "$accept" http://127.0.0.1:8155/v2/drydock-hello/manifests/1 | tr -d '\r' | grep -i docker-content-digest | cut -d ' ' -f 2 | tee first.txt

# A second edition, pushed under a tag of its own.
echo 'hello, second edition' >hello/greeting.txt
docker build -q --provenance=false -t localhost:8155/drydock-hello:next hello
docker push -q localhost:8155/drydock-hello:next

# To move a tag takes one request: "this manifest is called 1".
curl -s -H "$accept" -D headers.txt -o next.json http://127.0.0.1:8155/v2/drydock-hello/manifests/next
type=$(tr -d '\r' <headers.txt | grep -i content-type | cut -d ' ' -f 2)
curl -s -X PUT -H "Content-Type: $type" --data-binary @next.json http://127.0.0.1:8155/v2/drydock-hello/manifests/1
curl -sI -H "$accept" http://127.0.0.1:8155/v2/drydock-hello/manifests/1 | tr -d '\r' | grep -i docker-content-digest | cut -d ' ' -f 2 | tee second.txt

# This engine pulled the image before. No one tells it about the move.
docker run --rm localhost:8155/drydock-hello:1
docker pull -q localhost:8155/drydock-hello:1
docker run --rm localhost:8155/drydock-hello:1

# A digest means the same to everyone, at any time.
docker run --rm "localhost:8155/drydock-hello@$(cat first.txt)"
