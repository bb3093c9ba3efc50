# expect: the Pod report has at /data: nothing
# The claim is bound, and mounted where the program doesn't write.
kubectl delete -f report.yaml
sed -e 's/fast/standard/' -e 's/ReadWriteMany/ReadWriteOnce/' -e 's|mountPath: /data|mountPath: /claim|' report.yaml | kubectl apply -f -
kubectl wait --for condition=Ready --timeout 150s pod/report
