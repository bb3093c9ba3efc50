# Compose has the policy as a field.
cat >compose.yaml <<'END'
name: drydock-lifecycle
services:
  flaky:
    container_name: drydock-flaky
    image: busybox:1.37
    command: ["sh", "-c", "echo trying; exit 1"]
    restart: on-failure:3
    network_mode: none
END
docker compose up -d
