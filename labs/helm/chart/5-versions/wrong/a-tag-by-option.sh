# expect: the app version 1.16.0
# The Pod runs the right image. The chart still says that its application is 1.16.0.
sed 's/^version: .*/version: 0.2.0/' web/Chart.yaml >edited && mv edited web/Chart.yaml
helm upgrade --install web web --set image.tag=1.30 --wait --timeout 120s
