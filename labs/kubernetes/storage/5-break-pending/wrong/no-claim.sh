# expect: the claim report is Pending
# The Pod gets an emptyDir, and runs.
kubectl delete pod report
sed -e '1,/^---$/d' -e 's/persistentVolumeClaim:/emptyDir: {}/' -e '/claimName/d' report.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 150s pod/report
