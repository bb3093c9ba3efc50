# expect: the Service mail selects Pods with tier=front
# It answers, until this Pod is replaced.
kubectl label --overwrite pods -l app=mail tier=front
