# Stopping the second loop is enough: it needn't be removed.
docker stop --timeout 1 drydock-loop-2
