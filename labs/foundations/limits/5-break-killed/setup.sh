# A service with a guessed limit, and an engine that starts it again whenever it fails.
docker run -d --name drydock-index --restart on-failure --memory 32m --memory-swap 32m busybox:1.37 awk -v mib=48 "$(cat hold.awk)"
wait_for 150 "it was restarted three times" fails_again drydock-index
docker ps -a --filter name=drydock-index --format 'table {{.Names}}\t{{.Image}}\t{{.State}}'
docker logs -n 3 drydock-index
