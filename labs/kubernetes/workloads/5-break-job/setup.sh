# A Job that asks for a Pod that isn't there: the numbers of a StatefulSet begin at 0.
kubectl apply -f collect.yaml
wait_for 90 "the Job has given up" bash -c 'kubectl get job collect -o yaml | grep BackoffLimitExceeded'
kubectl get job collect
kubectl get pods -l batch.kubernetes.io/job-name=collect
