# A first draft, which sends nothing. Which fields are missing?
# shellcheck disable=SC2016
kubectl create job resize --image busybox:1.37 --dry-run=client -o yaml -- \
  sh -c 'sleep 2; echo "picture $JOB_COMPLETION_INDEX done"' >resize.yaml
cat resize.yaml

# In the end the file says this.
cat >resize.yaml <<'EOF'
apiVersion: batch/v1
kind: Job
metadata:
  name: resize
spec:
  completions: 4
  parallelism: 2
  completionMode: Indexed
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: resize
          image: busybox:1.37
          command: [sh, -c, 'sleep 2; echo "picture $JOB_COMPLETION_INDEX done"']
EOF
kubectl apply -f resize.yaml
watch_until 90 Complete kubectl get job resize -w
kubectl get pods -l batch.kubernetes.io/job-name=resize
kubectl logs -l batch.kubernetes.io/job-name=resize --prefix
