# expect: no resize.yaml
# From standard input: it works, and nothing is left to review.
kubectl apply -f - <<'EOF'
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
          command: [sh, -c, 'echo "picture $JOB_COMPLETION_INDEX done"']
EOF
