# The file of values, handed over whole, and what the colleague wanted on top.
helm upgrade test bakery -f test.yaml --set replicas=3 --wait --timeout 180s
