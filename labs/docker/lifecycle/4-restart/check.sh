# Holds when the engine has restarted drydock-flaky three times and then given up.
seen=$(docker inspect --format '{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.RestartPolicy.MaximumRetryCount}} {{.RestartCount}}' drydock-flaky 2>/dev/null) ||
  fail "no container named drydock-flaky" "one that failed and was restarted three times" "docker ps -a shows what there is"
read -r policy most count <<<"$seen"
case $policy in
  no) fail "drydock-flaky has the restart policy 'no'" "one that restarts it after a failure" "docker run --help; docker update changes it on an existing container" ;;
  always | unless-stopped) fail "drydock-flaky has the restart policy '$policy', restarted $count times so far" "one that gives up after three restarts" "one of the policies counts restarts" ;;
esac
[[ $most == 3 ]] || fail "the policy is $policy with at most $most restarts (0: no limit), restarted $count times so far" "at most 3" "the policy can have a number: the limit"
made_from drydock-flaky busybox:1.37
wait_for 15 "the engine has given up" has_given_up drydock-flaky 2>/dev/null || true
read -r status code count <<<"$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}}' drydock-flaky)"
[[ $status == exited ]] || fail "drydock-flaky is $status, restarted $count times so far" "a container that the engine no longer restarts" "the pause before each restart doubles; check again in a few seconds"
[[ $count == 3 ]] || fail "drydock-flaky was restarted $count times" "3 restarts" "a policy applies once the container is started with it, and this one restarts it after a failure"
said=$(docker logs drydock-flaky 2>&1 | grep -c '^trying$' || true)
[[ $code == 1 && $said -ge 4 ]] || fail "drydock-flaky ended with exit code $code, and printed 'trying' $said times" "exit code 1, and one 'trying' for each of its four runs" "which program does the goal name?"
pass "started once and restarted $count times; then the engine gave up, with exit code $code"
