# on-failure looks at the exit code; the number says how often.
docker run -d --name drydock-flaky --restart on-failure:3 busybox:1.37 sh -c 'echo trying; exit 1'
wait_for 30 "the engine has given up" sh -c 'docker inspect drydock-flaky | grep "\"Status\": \"exited\""'
docker ps -a --filter name=drydock-flaky
docker logs --timestamps drydock-flaky
docker inspect --format 'restarted {{.RestartCount}} times' drydock-flaky
