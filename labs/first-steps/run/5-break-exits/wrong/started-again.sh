# expect: drydock-news is exited
# The same container has the same command.
docker start drydock-news
docker wait drydock-news
