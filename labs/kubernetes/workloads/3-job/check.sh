# Holds when the Job resize has done four pictures, two at a time, and resize.yaml says what there is.
in_lab_namespace
job_completes resize
image=$(kubectl get job resize -o 'jsonpath={.spec.template.spec.containers[*].image}')
[[ $image =~ ^(docker.io/(library/)?)?busybox:1.37$ ]] ||
  fail "the Pods of resize run $image" "busybox:1.37" "kubectl explain job.spec.template.spec.containers"
succeeded=$(kubectl get job resize -o 'jsonpath={.status.succeeded}')
[[ $succeeded == 4 ]] ||
  fail "$succeeded Pods of resize have succeeded" "4" "how many a Job needs: kubectl explain job.spec"
at_once=$(kubectl get job resize -o 'jsonpath={.spec.parallelism}')
[[ $at_once == 2 ]] ||
  fail "the Job resize runs up to $at_once Pods at a time" "2" "kubectl explain job.spec"
for n in 0 1 2 3; do
  said resize "picture $n done" ||
    fail "no Pod of resize has printed 'picture $n done'" "that line, and one for each other number" \
      "kubectl logs -l batch.kubernetes.io/job-name=resize; how does a Pod know its number?"
done

[[ -s resize.yaml ]] ||
  fail "no resize.yaml in the lab's work folder" "the file from which the Job was made" \
    "kubectl create job has --dry-run=client -o yaml; or write it in an editor"
found=$(kubectl get -f resize.yaml -o name 2>&1 | tr '\n' ' ')
[[ $found == "job.batch/resize " ]] ||
  fail "resize.yaml describes $found" "the Job resize" "kubectl get -f resize.yaml"
if ! difference=$(kubectl diff -f resize.yaml 2>&1); then
  lines=$(grep '^[-+] ' <<<"$difference" | tr -s ' ' | tr '\n' ';') || true
  fail "resize.yaml and the cluster differ: ${lines:-${difference//$'\n'/ }}" "no difference" \
    "kubectl diff -f resize.yaml; a Job can't be changed: delete it, then apply the file"
fi
pass "four Pods, two at a time, did the pictures 0 to 3, as resize.yaml says"
