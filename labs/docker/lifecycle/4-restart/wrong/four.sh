# expect: at most 4 restarts
# Four attempts, counted with the first one.
docker run -d --name drydock-flaky --restart on-failure:4 busybox:1.37 sh -c 'echo trying; exit 1'
