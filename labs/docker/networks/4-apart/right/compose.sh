# Compose creates the same networks and containers.
cat >compose.yaml <<'END'
name: drydock-apart
x-idle: &idle
  image: busybox:1.37
  command: sleep 3600
services:
  site: { <<: *idle, container_name: drydock-site, networks: [front] }
  app: { <<: *idle, container_name: drydock-app, networks: [front, back] }
  db: { <<: *idle, container_name: drydock-db, networks: [back] }
networks:
  front: { name: drydock-front }
  back: { name: drydock-back }
END
docker compose up -d
