# expect: has the variant for
# Without --platform, both containers get the variant of your own processor.
docker run --name drydock-amd64 localhost:8166/hello:2
docker run --name drydock-arm64 localhost:8166/hello:2
