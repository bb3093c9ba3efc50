# What restarts the container, and why?
kubectl describe pod -l app=report
kubectl logs -l app=report

# The page takes three seconds, and the probe allows one. Give it time for an answer.
sed 's/timeoutSeconds: 1$/timeoutSeconds: 5/' report.yaml | kubectl apply -f -
kubectl rollout status deployment/report --timeout 120s
wait_for 60 "the old Pod is gone" bash -c 'kubectl get pods -l app=report -o name | wc -l | grep -w 1'
time kubectl exec deployment/report -- wget -q -O - -T 30 http://127.0.0.1:8080/cgi-bin/report
