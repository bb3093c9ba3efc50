# Both in one file, each with a port of its own.
cat >compose.yaml <<'END'
name: drydock-failures
services:
  first:
    container_name: drydock-first
    image: nginx:1.30
    network_mode: bridge
    ports: ["127.0.0.1:8154:80"]
  second:
    container_name: drydock-second
    image: nginx:1.30
    network_mode: bridge
    ports: ["127.0.0.1:8155:80"]
END
docker compose up -d
