# Holds when http://shop answers the Pod client.
serves shop open
pass "http://shop answered: $ANSWER"
