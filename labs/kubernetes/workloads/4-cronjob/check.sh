# Holds when a Job that the CronJob backup started by its schedule has succeeded, and one started by hand.
in_lab_namespace
object_exists cronjob backup
[[ $(runs_of backup by-hand) -ge 1 ]] ||
  fail "no Job that was started by hand from the CronJob backup has succeeded" "one" \
    "kubectl create job has an option --from; kubectl get jobs"
# It may have been started a moment ago.
for ((tries = 0; tries < 20 && $(runs_of backup by-schedule) == 0; tries++)); do sleep 0.5; done
[[ $(runs_of backup by-schedule) -ge 1 ]] ||
  fail "no Job that the CronJob backup has started by its schedule has succeeded" "one" \
    "kubectl get cronjob backup, under SUSPEND and LAST SCHEDULE; kubectl get jobs"
pass "the CronJob backup was run by hand, and by its schedule"
