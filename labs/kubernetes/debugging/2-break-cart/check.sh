# Holds when http://cart answers the Pod client, the next Pods will too, and the Deployment still requests CPU.
serves cart "cart is open"
next_too cart
[[ -n $(of_template cart resources.requests.cpu) ]] || fail "the Deployment cart requests no CPU" "a request, with another value" "kubectl describe deployment cart, under Pod Template"
pass "http://cart answered: $ANSWER"
