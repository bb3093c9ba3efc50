#!/usr/bin/env bash
# A startup probe keeps the other two waiting, for two minutes at most.
set -o errexit -o nounset -o pipefail

cp slow.yaml spared.yaml
cat >>spared.yaml <<'EOF'
      startupProbe:
        httpGet:
          path: /
          port: 8080
        periodSeconds: 2
        timeoutSeconds: 5
        failureThreshold: 60
EOF
kubectl apply --filename spared.yaml
kubectl wait --for condition=Ready --timeout 150s pod/slow
kubectl get pod slow
kubectl get events --field-selector reason=Unhealthy,involvedObject.name=slow \
  --output custom-columns=MESSAGE:.message
