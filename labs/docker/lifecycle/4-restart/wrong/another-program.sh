# expect: 'trying' 0 times
# A shorter program that fails as well.
docker run -d --name drydock-flaky --restart on-failure:3 busybox:1.37 false
