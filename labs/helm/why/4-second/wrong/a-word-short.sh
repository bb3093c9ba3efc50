# expect: has the title 'Test'
# The second word of the title is missing, as when it isn't quoted for the shell.
helm install test bakery --set title=Test --set replicas=2
