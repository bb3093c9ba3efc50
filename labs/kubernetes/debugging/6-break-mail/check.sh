# Holds when http://mail answers the Pod client, and the Service will find the next Pods as well.
serves mail "no new mail"
next_too mail
pass "http://mail answered: $ANSWER"
