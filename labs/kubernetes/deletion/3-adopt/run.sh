# First a Pod without an owner. Then a ReplicaSet that wants two Pods with the same label.
kubectl apply -f stray.yaml
kubectl wait --for condition=Ready pod/stray --timeout 90s
kubectl apply -f till.yaml
kubectl wait --for 'jsonpath={.status.readyReplicas}=2' replicaset/till --timeout 90s
kubectl get pods -l app=till
kubectl describe pod stray | grep 'Controlled By'

# Give the Pod another label. It keeps running.
kubectl label pod stray app=loose --overwrite
wait_for 60 "till has two Pods again" bash -c 'kubectl get pods -l app=till -o name | wc -l | grep -w 2'
kubectl wait --for condition=Ready pod -l app=till --timeout 60s
kubectl get pods -l 'app in (till, loose)' -L app
kubectl describe pods -l 'app in (till, loose)' | grep -E '^Name:|^Controlled By:'
