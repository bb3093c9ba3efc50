# Without a class, it gets the default one. Only one Pod may use it.
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
