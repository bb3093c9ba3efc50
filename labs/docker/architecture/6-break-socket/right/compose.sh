# The job described in a file, as most such jobs are.
cat >compose.yaml <<'END'
name: drydock-architecture
services:
  ci:
    container_name: drydock-ci
    image: drydock-curl
    network_mode: none
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro
END
docker rm -f drydock-ci
docker compose up -d
