# expect: 512 MiB
# More than enough, for the service and for every leak.
docker update --memory 512m --memory-swap 512m drydock-index
docker restart -t 0 drydock-index
