# Holds when a Pod of shop serves its page under restricted, and may do no more than careful.
in_lab_namespace
still_restricted
rolled_out shop
may_do_little "$POD"
serves shop
pass "shop serves its page under restricted, with a read-only root file system and no token"
