# By its number.
# shellcheck disable=SC2016
kubectl exec pair -c web -- sh -c 'kill $(pidof httpd)'
kubectl wait --for 'jsonpath={.status.containerStatuses[0].restartCount}=1' --timeout 90s pod/pair
