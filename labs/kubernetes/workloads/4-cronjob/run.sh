# A CronJob that is suspended: it starts nothing.
kubectl apply -f backup.yaml
kubectl get cronjob backup

# Don't wait for the schedule to try it: start one run by hand.
kubectl create job backup-by-hand --from cronjob/backup
kubectl wait --for condition=Complete --timeout 60s job/backup-by-hand
kubectl logs job/backup-by-hand

# The next full minute goes by, and a run is missed.
# shellcheck disable=SC2016
wait_for 70 "the next minute is five seconds old" bash -c 'sleep $((65 - 10#$(date +%S)))'
kubectl get cronjob backup

# Let it run again. What becomes of the run that was missed?
kubectl patch cronjob backup -p '{"spec": {"suspend": false}}'
wait_for 30 "it has started a Job" bash -c 'kubectl get jobs | grep "backup-[0-9]"'
kubectl get cronjob backup
kubectl get events --field-selector involvedObject.name=backup

# When was its run due, and when did it start?
job=$(kubectl get jobs -o name | grep "backup-[0-9]" | sed -n 1p)
kubectl describe "$job" | grep -E '^(Name|Start Time):|timestamp'

# That's enough: no more runs.
kubectl patch cronjob backup -p '{"spec": {"suspend": true}}'
