# No class at all means the default one. One Pod alone may use it.
kubectl delete pvc report
kubectl apply -f - <<'END'
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: report
spec:
  accessModes: [ReadWriteOncePod]
  resources:
    requests:
      storage: 16Mi
END
kubectl wait --for condition=Ready --timeout 150s pod/report
