# Holds when http://report answers the Pod client, the next Pods will too, and their memory is still limited.
serves report "report ready"
next_too report
limit=$(of_template report resources.limits.memory)
# Zero means no limit.
[[ -n $limit && $limit != 0 ]] ||
  fail "the Deployment report limits no memory" "a limit that the work fits into" "kubectl describe deployment report, under Pod Template"
pass "http://report answered: $ANSWER"
