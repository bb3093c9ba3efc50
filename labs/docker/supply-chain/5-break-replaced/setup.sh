COSIGN_PASSWORD=$(cat password.txt)
export COSIGN_PASSWORD
echo localhost:8168/shelf:stable >image.txt

# Two releases, each signed by its digest and deployed.
docker build -q --push -t localhost:8168/shelf:stable --label release=1 --build-arg BASE=busybox:1.37 .
digest=$(docker buildx imagetools inspect localhost:8168/shelf:stable --format '{{.Manifest.Digest}}')
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json \
  "localhost:8168/shelf@$digest"
./deploy.sh
docker build -q --push -t localhost:8168/shelf:stable --label release=2 --build-arg BASE=busybox:1.37 .
digest=$(docker buildx imagetools inspect localhost:8168/shelf:stable --format '{{.Manifest.Digest}}')
cosign sign --key cosign.key --signing-config signing.json --trusted-root trusted-root.json \
  "localhost:8168/shelf@$digest"
./deploy.sh

# An intruder pushes another image under the tag, and signs it with a key of their own.
docker build -q --push -t localhost:8168/shelf:stable --label release=3 - <<'END'
FROM busybox:1.37
COPY --from=registry:3 /bin/registry /bin/registry
ENTRYPOINT ["sh", "-c", "echo sending a copy of every upload to 203.0.113.7; exec sleep 3600"]
END
digest=$(docker buildx imagetools inspect localhost:8168/shelf:stable --format '{{.Manifest.Digest}}')
theirs=$(mktemp -d)
cosign generate-key-pair --output-key-prefix "$theirs/key" 2>/dev/null
cosign sign --key "$theirs/key.key" --signing-config signing.json --trusted-root trusted-root.json \
  "localhost:8168/shelf@$digest"
rm -r "$theirs"
./deploy.sh
wait_for 60 "it has started" sh -c 'docker logs drydock-shelf | grep .'
cat image.txt
docker logs drydock-shelf
