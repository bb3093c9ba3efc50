# Holds when web has three ready Pods and the scheduler, which has to place the next one, is ready too.
in_lab_namespace
wanted=$(kubectl get deployment web -o 'jsonpath={.spec.replicas}')
[[ $wanted -ge 3 ]] || fail "the Deployment web asks for $wanted Pods" "3" "the number was right; what became of it?"
pods_ready web 3
# Whoever keeps a copy beside the corrected file has two Pods of one name, and neither may ever be ready.
files=$(docker exec drydock-control-plane sh -c 'cd /etc/kubernetes/manifests && grep -l "component: kube-scheduler" *' | tr '\n' ' ') || true
[[ $files == *' '*' '* ]] && fail "the folder /etc/kubernetes/manifests has more than one file about the scheduler: $files" "one, for the kubelet reads every file there, whatever its name" "docker exec drydock-control-plane ls -a /etc/kubernetes/manifests; keep copies elsewhere"
part_ready kube-scheduler
pass "web has $(ready_pods web) ready Pods, and the scheduler runs"
