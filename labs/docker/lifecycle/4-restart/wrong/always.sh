# expect: policy 'always'
# The policy that most examples use.
docker run -d --name drydock-flaky --restart always busybox:1.37 sh -c 'echo trying; exit 1'
