# expect: no Pod of resize has printed 'picture 0 done'
# Four Pods, and all of them the same: without completionMode there's no number.
cat >resize.yaml <<'EOF'
apiVersion: batch/v1
kind: Job
metadata:
  name: resize
spec:
  completions: 4
  parallelism: 2
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: resize
          image: busybox:1.37
          command: [sh, -c, 'echo "picture $JOB_COMPLETION_INDEX done"']
EOF
kubectl apply -f resize.yaml
