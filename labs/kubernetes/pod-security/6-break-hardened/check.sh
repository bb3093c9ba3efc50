# Holds when a Pod of till serves its page under restricted, and may do no more than careful.
in_lab_namespace
still_restricted
rolled_out till
may_do_little "$POD"
serves till
pass "till serves its page, as a user other than root, and nothing was given back"
