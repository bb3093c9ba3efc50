# expect: started anew
# As if the new limit needed a restart to count.
docker update --cpus 0.5 drydock-slow
docker restart --timeout 0 drydock-slow
