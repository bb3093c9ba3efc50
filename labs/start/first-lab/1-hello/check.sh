# Holds when drydock-hello, made from busybox:1.37, is running.
container_runs drydock-hello
made_from drydock-hello busybox:1.37
pass "drydock-hello is running"
