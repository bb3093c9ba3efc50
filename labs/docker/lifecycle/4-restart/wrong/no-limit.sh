# expect: 0: no limit
# This policy looks at the exit code, but it never gives up.
docker run -d --name drydock-flaky --restart on-failure busybox:1.37 sh -c 'echo trying; exit 1'
