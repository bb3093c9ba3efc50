# expect: the chart was edited
# The chart's defaults are changed. The next upgrade of bakery would get them, too.
sed 's/Bread and rolls/Test oven/; s/replicas: 1/replicas: 2/' bakery/values.yaml >changed && mv changed bakery/values.yaml
helm install test bakery
