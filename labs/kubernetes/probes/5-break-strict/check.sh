# Holds when the container of report stays while its page works, and is restarted once its server hangs: the check stops
# the server at the end, so it takes a while.
in_lab_namespace
object_exists deployment report
probe=$(kubectl get deployment report -o 'jsonpath={.spec.template.spec.containers[0].livenessProbe}')
[[ -n $probe ]] || fail "report has no liveness probe" "one that notices when the program hangs" "kubectl explain deployment.spec.template.spec.containers.livenessProbe"
period=$(probe_of periodSeconds) timeout=$(probe_of timeoutSeconds) threshold=$(probe_of failureThreshold)
if ((timeout > period)); then each=$timeout; else each=$period; fi
notices=$(($(probe_of initialDelaySeconds) + each * threshold + timeout))
((notices <= 300)) || fail "a hang of report would be noticed after up to $notices seconds" "within five minutes" "periodSeconds, timeoutSeconds, failureThreshold, initialDelaySeconds: how long may each be?"
kubectl rollout status deployment/report --timeout 30s >/dev/null 2>&1 ||
  fail "the Deployment report has no Pod that is ready and of its newest template" "one" "kubectl get pods -l app=report, then kubectl describe"
# An older Pod may still be terminating.
first=$(running)
for ((tries = 0; tries < 60 && $(wc -l <<<"$first") > 1; tries++)); do
  sleep 0.5
  first=$(running)
done
[[ -n $first ]] || fail "no container of report runs at the moment" "one that keeps running" "kubectl describe pod -l app=report: what restarts it, and why?"
before=$(failures) since=$SECONDS
program=$(kubectl exec deployment/report -- cat /www/cgi-bin/report 2>/dev/null) || true
[[ $program == *'sleep 3'* ]] || fail "the program behind /cgi-bin/report is another one: ${program//$'\n'/; }" "the one of report.yaml, which takes three seconds" "the program needs no repair: kubectl apply -f report.yaml, then repair the probe"
said=$(page 30) || true
[[ $said == *orders* ]] || fail "the page /cgi-bin/report says '$said'" "42 orders" "kubectl describe pod -l app=report"
# By then, a probe that always fails has failed at least twice.
while ((SECONDS - since < 2 * each + 4)); do
  sleep 1
  [[ $(running) == "$first" ]] || fail "the container of report ended after $((SECONDS - since)) seconds of watching" "one that keeps running" "kubectl describe pod -l app=report: what restarts it, and why?"
done
rise=$(($(failures) - before))
((rise <= 1)) || fail "the liveness probe of report failed $rise times in a row, although the program works" "a probe that succeeds while the program works" "kubectl describe pod -l app=report: what does the probe say?"

# Now the server hangs.
kubectl exec deployment/report -- killall -STOP httpd
if page 6 >/dev/null; then fail "the page still answers when the server httpd is stopped" "no answer, as from the program of report.yaml" "kubectl get deployment report -o yaml"; fi
since=$SECONDS
while ((SECONDS - since < notices + 20)); do
  now=$(running)
  if [[ -n $now && $now != "$first" ]]; then
    kubectl rollout status deployment/report --timeout 60s >/dev/null
    pass "the container of report kept running while it worked, and was restarted when its server hung"
  fi
  sleep 1
done
kubectl exec deployment/report -- killall -CONT httpd
fail "the server of report was stopped for $((SECONDS - since)) seconds, and its container was not restarted" "a restart, because the liveness probe fails" "does the probe ask the program? Would the result change if the program hung?"
