# expect: violates PodSecurity
# The check that complains is taken out. Now admission refuses the Pod.
kubectl patch deployment till -p \
  '{"spec": {"template": {"spec": {"securityContext": {"runAsNonRoot": false}}}}}'
