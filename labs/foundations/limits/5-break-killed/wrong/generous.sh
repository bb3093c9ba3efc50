# expect: 512 MiB
# More than enough, for the service and for every leak.
docker stop -t 0 drydock-index
docker update --memory 512m --memory-swap 512m drydock-index
docker start drydock-index
