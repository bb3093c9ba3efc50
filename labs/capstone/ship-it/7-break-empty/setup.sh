# Ships version 3. The upgrade goes through: every probe is answered.
docker build -q -t localhost:8170/drydock-site:3 - <empty.Dockerfile
docker push -q localhost:8170/drydock-site:3
docker image inspect -f '{{index .RepoDigests 0}}' localhost:8170/drydock-site:3 >image-3.txt
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set-string image.tag=3 --set image.digest="$(cut -d @ -f 2 image-3.txt)" --wait --timeout 4m
wait_for 120 "readers find no lesson" lesson_gone
kubectl get deployment drydock
curl -s -w '%{http_code} %{url_effective}\n' -o /dev/null http://drydock.localhost:8081/healthz \
  -o /dev/null http://drydock.localhost:8081/start/how-it-works/
