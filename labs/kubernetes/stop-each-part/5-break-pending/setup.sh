# Someone edited a file on the control plane's machine. (A copy is kept, so that clean-up can put it back.)
docker exec drydock-control-plane sh -c '
  cd /etc/kubernetes && kept=/var/lib/drydock-kube-scheduler.yaml
  if [ ! -e $kept ]; then cp manifests/kube-scheduler.yaml $kept.part && mv $kept.part $kept; fi
  sed s/--leader-elect=/--leader-elekt=/ $kept >next.yaml && mv next.yaml manifests/kube-scheduler.yaml'
wait_for 120 "it has ended more than once" bash -c 'kubectl get pod kube-scheduler-drydock-control-plane -n kube-system | grep CrashLoopBackOff'
kubectl scale deployment web --replicas 3
kubectl wait --for 'jsonpath={.status.replicas}=3' --timeout 60s deployment/web
kubectl get pods -l made-by=deployment
