# expect: doesn't reach drydock-db by name
# App is on the first network only: nothing leads to db at all.
docker network create drydock-front
docker network create drydock-back
docker run -d --name drydock-site --network drydock-front busybox:1.37 sleep 3600
docker run -d --name drydock-app --network drydock-front busybox:1.37 sleep 3600
docker run -d --name drydock-db --network drydock-back busybox:1.37 sleep 3600
