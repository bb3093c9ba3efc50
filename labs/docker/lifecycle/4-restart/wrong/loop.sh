# expect: policy 'no'
# Three more attempts in the program itself: the engine restarts nothing.
docker run -d --name drydock-flaky busybox:1.37 sh -c 'for try in 1 2 3 4; do echo trying; done; exit 1'
