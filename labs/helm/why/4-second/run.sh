# The same chart again, under another name and with other values.
cat >test.yaml <<'END'
title: Test oven
replicas: 2
END
helm install test bakery -f test.yaml
kubectl rollout status deployment/test-redis --timeout 180s
kubectl rollout status deployment/test-web --timeout 180s
wait_for 60 "it answers" kubectl exec customer -- wget -q -O - -T 5 http://test-web/
kubectl exec customer -- wget -q -O - http://test-web/
kubectl exec customer -- wget -q -O - http://bakery-web/
helm list

# All that you gave it: a name and these values.
helm get values test
