# expect: restarted 0 times
# Without -c, exec would take the first container; writer is the second, and it's the one whose program was ended.
kubectl set image pod/pair writer=docker.io/library/busybox:1.37
kubectl wait --for 'jsonpath={.status.containerStatuses[?(@.name=="writer")].restartCount}=1' --timeout 60s pod/pair
