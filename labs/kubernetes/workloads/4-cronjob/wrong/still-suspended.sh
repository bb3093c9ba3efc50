# expect: no Job that the CronJob backup has started by its schedule
# It works by hand. It's still suspended.
kubectl apply -f backup.yaml
kubectl create job backup-by-hand --from cronjob/backup
kubectl wait --for condition=Complete --timeout 60s job/backup-by-hand
