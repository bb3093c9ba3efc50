# expect: http://ballot/ offers cats dogs
# Installed once more, without other values: the comma of --set begins another value.
helm install ballot ./vote --set env.CHOICES=cats\\,dogs --wait --timeout 150s
