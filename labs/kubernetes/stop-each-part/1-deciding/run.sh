# Two web servers behind a Service, one on each worker, and a Pod whose containers you can kill.
kubectl apply -f web.yaml -f crash.yaml
kubectl rollout status deployment/web
kubectl wait --for condition=Ready --timeout 60s pod/crash
kubectl get pods -o wide

# Freeze the scheduler: a process that gets the signal STOP does nothing until it gets CONT.
docker exec drydock-control-plane pkill -STOP kube-scheduler
docker exec drydock-control-plane ps -C kube-scheduler -o pid,stat,comm
kubectl delete pod -l made-by=deployment --field-selector spec.nodeName=drydock-worker2
kubectl apply -f new.yaml
kubectl wait --for condition=Ready --timeout 5s pod/new || true
kubectl get pods -o wide
kubectl events --for pod/new

# Wake it.
docker exec drydock-control-plane pkill -CONT kube-scheduler
# shellcheck disable=SC2016
wait_for 90 "all Pods of web run" bash -c '[[ $(kubectl get pods -l app=web --no-headers | grep -c "1/1 *Running") == 3 ]]'
kubectl delete -f new.yaml

# The same with the controller manager. (The kernel keeps fifteen letters of a program's name.)
address=$(kubectl get service web -o 'jsonpath={.spec.clusterIP}')
docker exec drydock-control-plane pkill -STOP kube-controller
kubectl delete pod -l made-by=deployment --field-selector spec.nodeName=drydock-worker
kubectl apply -f new.yaml
kubectl wait --for condition=Ready --timeout 30s pod/new
kubectl get pods -o wide
kubectl describe service web
docker exec drydock-worker curl -s -m 2 -H 'Connection: close' -o /dev/null -w '%{http_code}\n' "http://$address/?[1-20]" | sort | uniq -c || true

docker exec drydock-control-plane pkill -CONT kube-controller
# shellcheck disable=SC2016
wait_for 90 "all Pods of web run" bash -c '[[ $(kubectl get pods -l app=web --no-headers | grep -c "1/1 *Running") == 3 ]]'
kubectl delete -f new.yaml
