# expect: asks for the scheduler default-scheduler
# The cluster's own scheduler does it, once it is asked.
sed 's/schedulerName: you/schedulerName: default-scheduler/' by-hand.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 60s pod/by-hand
