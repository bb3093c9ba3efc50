# Without an option, and then each variant. One of the two fails: which one depends on your processor.
docker run --rm localhost:8166/hello:2
docker run --name drydock-amd64 --platform linux/amd64 localhost:8166/hello:2 || echo "exit code $?"
docker run --name drydock-arm64 --platform linux/arm64 localhost:8166/hello:2 || echo "exit code $?"

# Both containers were created. Which platform is each of them for, and how did it end?
docker inspect --format '{{.Name}} {{.ImageManifestDescriptor.Platform.Architecture}} {{.State.ExitCode}}' \
  drydock-amd64 drydock-arm64

# A third processor, which hello:2 wasn't built for. (Don't pull: the registry has no such variant either.)
docker run --pull never --platform linux/riscv64 localhost:8166/hello:2 || true
