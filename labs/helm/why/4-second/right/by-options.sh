# Values as options, from a package of the chart, with the command that works whether the release exists or not.
helm package bakery
helm upgrade --install test bakery-0.1.0.tgz --set title="Test oven",replicas=2 --wait --timeout 180s
