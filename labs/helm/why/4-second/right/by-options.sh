# Without a file, by the command that doesn't mind whether there is a release already, and from a package of the chart.
helm package bakery
helm upgrade --install test bakery-0.1.0.tgz --set title="Test oven",replicas=2 --wait --timeout 180s
