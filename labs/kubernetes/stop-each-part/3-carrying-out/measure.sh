# Each part is frozen once more, and the same things are tried: requests, a crashed container, kubectl, a deleted Pod, a
# new one.
# shellcheck disable=SC2034 # ask reads it
ADDRESS=$(kubectl get service web -o 'jsonpath={.spec.clusterIP}')
kubectl delete pod new crash
kubectl apply -f crash.yaml
kubectl wait --for condition=Ready --timeout 60s pod/crash
: >parts.tsv
measure_part drydock-control-plane kube-scheduler kube-scheduler
measure_part drydock-control-plane kube-controller kube-controller-manager
measure_part drydock-control-plane kube-apiserver kube-apiserver
measure_part drydock-control-plane etcd etcd
measure_part drydock-worker kube-proxy kube-proxy

# The kubelet comes last: the Pod new of its turn stays.
docker exec drydock-worker pkill -STOP kubelet
try_without kubelet || true
docker exec drydock-worker pkill -CONT kubelet
wait_for 120 "all parts work again" all_work
