# Holds when the four containers have ended, each as its process 1 decides.
ended_with drydock-handled 0 "the till's handler ends it itself"
ended_with drydock-shell 137 "the shell is process 1 and has no handler"
ended_with drydock-unhandled 137 "sleep is process 1 and has no handler"
ended_with drydock-init 143 "process 1 passes the signal on, and sleep dies of it"
pass "two ended when asked, two were killed"
