# Version 2: built, pushed.
docker build -q -f project/deploy/Dockerfile --build-arg VERSION=2 -t localhost:8170/drydock-site:2 project
docker push -q localhost:8170/drydock-site:2
docker image inspect -f '{{index .RepoDigests 0}}' localhost:8170/drydock-site:2 | tee image-2.txt

# Four readers, who ask through the Gateway again and again.
docker run -d --name drydock-readers --network kind -v "$PWD/readers.sh:/readers.sh:ro" \
  busybox:1.37 sh /readers.sh
# shellcheck disable=SC2016
wait_for 60 "they have read version 1" bash -c \
  '[[ $(docker logs --tail 40 drydock-readers | grep -c "ok 1") == 40 ]]'

# And under their eyes:
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set-string image.tag=2 --set image.digest="$(cut -d @ -f 2 image-2.txt)" --wait --timeout 4m
# shellcheck disable=SC2016
wait_for 120 "they all read version 2" bash -c \
  '[[ $(docker logs --tail 40 drydock-readers | grep -c "ok 2") == 40 ]]'
docker kill drydock-readers

# What did they get, without the time? Equal lines are counted.
docker logs drydock-readers | cut -d ' ' -f 2- | sort | uniq -c
helm history drydock
