# Holds when the engine started drydock-flaky again three times and has given up.
seen=$(docker inspect --format '{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.RestartPolicy.MaximumRetryCount}} {{.RestartCount}}' drydock-flaky 2>/dev/null) ||
  fail "no container named drydock-flaky" "one that failed, and was tried again three times" "docker ps -a shows what there is"
read -r policy most count <<<"$seen"
case $policy in
  no) fail "drydock-flaky has the restart policy 'no'" "one that tries again after a failure" "docker run --help; docker update changes it on a container that is there" ;;
  always | unless-stopped) fail "drydock-flaky has the restart policy '$policy', restarted $count times so far" "one that gives up after three times" "there is a policy that counts" ;;
esac
[[ $most == 3 ]] || fail "the policy is $policy with at most $most restarts (0: no limit), restarted $count times so far" "at most 3" "a policy can have a number"
made_from drydock-flaky busybox:1.37
wait_for 15 "the engine has given up" has_given_up drydock-flaky 2>/dev/null || true
read -r status code count <<<"$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}}' drydock-flaky)"
[[ $status == exited ]] || fail "drydock-flaky is $status, restarted $count times so far" "it to have ended for good" "the pause before each restart doubles; check again in a few seconds"
[[ $count == 3 ]] || fail "drydock-flaky was restarted $count times" "3 times" "a policy acts on a container that was started under it, and ended with a failure"
said=$(docker logs drydock-flaky 2>&1 | grep -c '^trying$' || true)
[[ $code == 1 && $said -ge 4 ]] || fail "drydock-flaky ended with $code, and said 'trying' $said times" "1, and one 'trying' for each of its four runs" "which program does the goal name?"
pass "started once, started again $count times, then left alone with exit code $code"
