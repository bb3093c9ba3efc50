# expect: with no argument, drydock-order says
# Built from the folder of the last step: a web server, which takes no orders.
docker build -q -t drydock-order menu
