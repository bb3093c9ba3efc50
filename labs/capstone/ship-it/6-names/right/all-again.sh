# Every value said again; each name by its place in the list.
helm upgrade drydock project/deploy/chart -f site.yaml \
  --set-string image.tag=2 --set image.digest="$(cut -d @ -f 2 image-2.txt)" \
  --set 'route.hostnames[0]=drydock.localhost,route.hostnames[1]=course.localhost' --wait --timeout 2m
