# expect: the program behind /cgi-bin/report is another one
# The program is changed to suit the probe.
sed 's/sleep 3/true/' report.yaml | kubectl apply -f -
kubectl rollout restart deployment/report
kubectl rollout status deployment/report --timeout 120s
