# The Pods that leave first have no pause yet. So the pause comes alone, in an update of its own.
kubectl patch deployment web -p '{"spec": {"template": {"spec": {"containers": [{"name": "web", "lifecycle": {"preStop": {"sleep": {"seconds": 15}}}}]}}}}'
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='version 3, with a pause before the stop'
kubectl rollout status deployment/web
# shellcheck disable=SC2016
wait_for 60 "the Pods without a pause are gone, and the nodes know it" bash -c '[[ $(kubectl get pods -l app=web -o name | wc -l) == 3 ]] && sleep 3'

# Now every Pod that leaves has it.
kubectl set env deployment/web VERSION=4
kubectl annotate --overwrite deployment/web kubernetes.io/change-cause='version 4'
kubectl rollout status deployment/web
# shellcheck disable=SC2016
wait_for 60 "all visitors get version 4" bash -c '[[ $(kubectl logs client --tail 20 | grep -c "version 4") == 20 ]]'
kubectl logs client --tail 5
