# One digit in a port.
kubectl patch service web -p '{"spec": {"ports": [{"port": 80, "targetPort": 8088}]}}'
# shellcheck disable=SC2016
wait_for 60 "a request is refused" bash -c '[[ $(kubectl exec client -- wget -q -O - -T 10 http://web 2>&1) == *refused* ]]'
kubectl get pods -l app=web
kubectl exec client -- wget -qO- -T 10 http://web || true
