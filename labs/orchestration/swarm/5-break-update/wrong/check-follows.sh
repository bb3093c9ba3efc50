# expect: no answer
# The health check asks port 8080 now, and is content. The clients ask port 80.
docker exec drydock-node-1 docker service update --quiet --update-parallelism 0 --update-monitor 1s --health-cmd 'wget -q -O /dev/null http://127.0.0.1:8080/' web
