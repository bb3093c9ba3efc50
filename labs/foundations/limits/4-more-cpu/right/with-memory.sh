# The long name of the command, and a limit on memory in the same go.
docker container update --cpus=.5 --memory 128m --memory-swap 128m drydock-slow
