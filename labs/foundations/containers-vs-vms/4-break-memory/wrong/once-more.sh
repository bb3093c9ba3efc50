# expect: exited, exit code 0
# Switched on again, with the memory that it had.
docker start drydock-small-vm
docker wait drydock-small-vm
