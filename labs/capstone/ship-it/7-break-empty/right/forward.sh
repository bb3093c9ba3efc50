# Forward to the old image: the names stay as they are, whatever else the bad revision changed.
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set-string image.tag=2 --set image.digest="$(cut -d @ -f 2 image-2.txt)" --wait --timeout 4m
