# The values file again, and the replicas that the colleague wanted.
helm upgrade test bakery -f test.yaml --set replicas=3 --wait --timeout 180s
