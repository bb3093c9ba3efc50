# The policy is added to an existing container, and takes effect with its next start.
docker run --name drydock-flaky docker.io/library/busybox:1.37 sh -c 'echo trying; exit 1' || true
docker update --restart=on-failure:3 drydock-flaky
docker start drydock-flaky
