# The password tulip is one of the values again.
helm upgrade notes ./notes --set password=tulip,memory=24Mi --no-hooks --force-conflicts --wait --timeout 90s
kubectl delete secret notes-login --ignore-not-found
