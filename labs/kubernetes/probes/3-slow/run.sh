# A startup probe: the other two probes begin when it has succeeded. It allows two minutes at most.
cp slow.yaml spared.yaml
cat >>spared.yaml <<'END'
      startupProbe:
        httpGet:
          path: /
          port: 8080
        periodSeconds: 2
        timeoutSeconds: 5
        failureThreshold: 60
END
kubectl apply -f spared.yaml
watch_until 150 "1/1" kubectl get pod slow -w
kubectl get events --field-selector involvedObject.name=slow
