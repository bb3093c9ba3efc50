# expect: shop/Chart.lock says '1.0.0'
# build sounds like the command that fetches newer dependencies. It only reads the lock.
helm dependency build shop --plain-http
helm package shop --version 0.2.0 -d packages
helm push packages/shop-0.2.0.tgz oci://127.0.0.1:8160/charts --plain-http
helm upgrade shop oci://127.0.0.1:8160/charts/shop --version 0.2.0 --plain-http --wait
