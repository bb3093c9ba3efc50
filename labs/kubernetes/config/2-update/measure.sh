# How long it takes until the program sees a change of the ConfigMap, in three ways. "time" prints only seconds.
TIMEFORMAT=%R
file_says() { kubectl exec deployment/shop -- timeout 150 sh -c "until grep -q $1 /etc/settings/colour; do sleep 0.2; done"; }
took() { { time "$@" >/dev/null 2>&1; } 2>&1; }

# The file, left alone.
kubectl patch configmap settings -p '{"data": {"colour": "amber"}}'
reading file-alone "$(took file_says amber)" s

# The Pod is changed too: an annotation is enough to make the kubelet look at it.
kubectl patch configmap settings -p '{"data": {"colour": "green"}}'
kubectl annotate pod -l app=shop --overwrite looked-at=green
reading file-noted "$(took file_says green)" s

# The variable: the Pods are replaced.
kubectl rollout restart deployment/shop
reading variable "$(took kubectl rollout status deployment/shop --timeout 120s)" s
wait_for 60 "the old Pod is gone" bash -c 'kubectl get pods -l app=shop -o name | wc -l | grep -w 1'
