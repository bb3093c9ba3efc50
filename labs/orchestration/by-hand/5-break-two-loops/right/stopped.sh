# A stopped loop does no more harm than a removed one.
docker stop --timeout 1 drydock-loop-2
