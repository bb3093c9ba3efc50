# A Pod's image may be changed, and the kubelet starts the container anew for it. It's the same image by its full name.
kubectl set image pod/pair web=docker.io/library/busybox:1.37
kubectl wait --for 'jsonpath={.status.containerStatuses[0].restartCount}=1' --timeout 90s pod/pair
