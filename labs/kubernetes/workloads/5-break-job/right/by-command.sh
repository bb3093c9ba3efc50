# Without a file.
kubectl delete job collect
kubectl create job collect --image busybox:1.37 -- \
  wget -qO- http://web-0.web:8080 http://web-1.web.workloads.svc.cluster.local:8080 http://web-2.web:8080
