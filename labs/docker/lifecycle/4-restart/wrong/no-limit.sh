# expect: 0: no limit
# It looks at the exit code, and never gives up.
docker run -d --name drydock-flaky --restart on-failure busybox:1.37 sh -c 'echo trying; exit 1'
