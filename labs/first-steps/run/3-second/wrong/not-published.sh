# expect: publishes no port
docker run -d --rm --name drydock-welcome-2 nginx:1.30
