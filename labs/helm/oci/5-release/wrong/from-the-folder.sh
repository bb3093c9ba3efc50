# expect: the release shop is shop-0.1.0
# The page is right, but it's the chart in the folder that was installed, not the one that was pushed.
helm dependency update shop --plain-http
helm package shop --version 0.2.0 -d packages
helm push packages/shop-0.2.0.tgz oci://127.0.0.1:8160/charts --plain-http
helm upgrade shop shop --wait
