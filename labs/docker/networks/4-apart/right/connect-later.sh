# Every container starts on the default network, moves afterwards, and runs something else.
docker network create drydock-front
docker network create --internal drydock-back
docker run -d --name drydock-site nginx:1.30
docker run -d --name drydock-app --network drydock-back nginx:1.30
docker run -d --name drydock-db docker.io/library/busybox:1.37 sh -c 'while true; do sleep 5; done'
docker network connect drydock-front drydock-site
docker network connect drydock-front drydock-app
docker network connect drydock-back drydock-db
docker network disconnect bridge drydock-site
docker network disconnect bridge drydock-db
