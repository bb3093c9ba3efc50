# Holds when every receipt is known, and a Pod that is made tomorrow will find the database too. Any repair will do.
in_lab_namespace
voting_ready
result_is_fresh
queue_is_empty
no_receipt_lost
next_pods_get_ready vote worker result
pass "no receipt is lost, and the next Pods find the database too"
