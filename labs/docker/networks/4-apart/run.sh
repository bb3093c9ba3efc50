# Two networks, and one container on both: the only way from site to db is through app.
docker network create drydock-front
docker network create drydock-back
docker run -d --name drydock-site --network drydock-front busybox:1.37 sleep 3600
docker run -d --name drydock-db --network drydock-back busybox:1.37 sleep 3600
docker run -d --name drydock-app --network drydock-front busybox:1.37 sleep 3600
docker network connect drydock-back drydock-app

# Which container reaches which by name?
docker exec drydock-site ping -c 1 -W 2 drydock-app
docker exec drydock-app ping -c 1 -W 2 drydock-db
docker exec drydock-site ping -c 1 -W 2 drydock-db || true

# An unknown name alone keeps no one out. Is there a way if you know the address?
docker exec drydock-db hostname -i
docker exec drydock-site ping -c 1 -W 2 "$(docker exec drydock-db hostname -i)" || true
