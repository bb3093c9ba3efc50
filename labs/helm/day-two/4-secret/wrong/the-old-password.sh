# expect: is in revision
# The Secret is outside of the chart now. What's in it has been in Helm's records for long.
kubectl create secret generic notes-login --from-literal=password=tulip
helm upgrade notes ./notes --set passwordSecret=notes-login --wait --timeout 90s
