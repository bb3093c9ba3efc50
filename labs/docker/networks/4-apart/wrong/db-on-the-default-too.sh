# expect: drydock-db is on bridge drydock-back
# Site doesn't reach db, but every container that's started without --network does.
docker network create drydock-front
docker network create drydock-back
docker run -d --name drydock-site --network drydock-front busybox:1.37 sleep 3600
docker run -d --name drydock-db busybox:1.37 sleep 3600
docker network connect drydock-back drydock-db
docker run -d --name drydock-app --network drydock-front busybox:1.37 sleep 3600
docker network connect drydock-back drydock-app
