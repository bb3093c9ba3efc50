# The host name of a Pod ends in its number too. Containers are restarted in place where they fail.
cat >resize.yaml <<'EOF'
kind: Job
apiVersion: batch/v1
metadata: {name: resize, labels: {app: resize}}
spec:
  completionMode: Indexed
  parallelism: 2
  completions: 4
  backoffLimit: 0
  template:
    metadata: {labels: {app: resize}}
    spec:
      restartPolicy: OnFailure
      containers:
        - name: main
          image: docker.io/library/busybox:1.37
          args: [sh, -c, 'sleep 2; n=${HOSTNAME##*-}; echo picture $n done']
EOF
kubectl create -f resize.yaml
kubectl wait --for condition=Complete --timeout 90s job/resize
