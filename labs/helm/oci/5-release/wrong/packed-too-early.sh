# expect: has web '1.0.0' inside
# Packaged first, then updated: the archive has the old web.
helm package shop --version 0.2.0 -d packages
helm dependency update shop --plain-http
helm push packages/shop-0.2.0.tgz oci://127.0.0.1:8160/charts --plain-http
helm upgrade shop oci://127.0.0.1:8160/charts/shop --version 0.2.0 --plain-http --wait
