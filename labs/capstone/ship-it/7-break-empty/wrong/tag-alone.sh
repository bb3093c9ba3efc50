# expect: /start/how-it-works/ is answered with 404
# The label says 2. The digest is still version 3's, and the digest decides.
helm upgrade drydock project/deploy/chart --reset-then-reuse-values \
  --set-string image.tag=2 --wait --timeout 4m
