# shellcheck disable=SC2016
# Generated, changed by a command, and the variable put in by Kubernetes instead of a shell.
kubectl create job resize --image busybox:1.37 --dry-run=client -o yaml -- sh -c 'sleep 2; echo "$0"' \
  'picture $(JOB_COMPLETION_INDEX) done' >draft.yaml
kubectl patch --local -f draft.yaml -o yaml \
  -p '{"spec": {"completions": 4, "parallelism": 2, "completionMode": "Indexed"}}' >resize.yaml
kubectl apply -f resize.yaml
