# expect: backup gets no answer from http://db/
# The hole is closed, and the backup is out too.
kubectl delete networkpolicy db-from-backup
