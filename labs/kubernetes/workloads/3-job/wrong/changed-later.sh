# expect: 1 Pods of resize have succeeded
# The draft was applied as it is. What's in the file now can't be applied any more.
# shellcheck disable=SC2016
kubectl create job resize --image busybox:1.37 --dry-run=client -o yaml -- \
  sh -c 'sleep 2; echo "picture $JOB_COMPLETION_INDEX done"' >draft.yaml
kubectl apply -f draft.yaml
kubectl patch --local -f draft.yaml -o yaml \
  -p '{"spec": {"completions": 4, "parallelism": 2, "completionMode": "Indexed"}}' >resize.yaml
kubectl apply -f resize.yaml || true
