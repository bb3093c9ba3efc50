# expect: the Job resize runs up to 1 Pods at a time
# Without parallelism it's one after another.
cat >resize.yaml <<'EOF'
apiVersion: batch/v1
kind: Job
metadata:
  name: resize
spec:
  completions: 4
  completionMode: Indexed
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: resize
          image: busybox:1.37
          command: [sh, -c, 'echo "picture $JOB_COMPLETION_INDEX done"']
EOF
kubectl apply -f resize.yaml
