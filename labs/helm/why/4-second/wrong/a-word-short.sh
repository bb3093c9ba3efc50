# expect: was given the title 'Test'
# The shell splits a title of two words; here the second was simply left out.
helm install test bakery --set title=Test --set replicas=2
