# Holds when http://pages answers the Pod client with the page of nginx, and the next Pods will too.
serves pages "Welcome to nginx"
next_too pages
pass "http://pages answered with the welcome page of nginx"
