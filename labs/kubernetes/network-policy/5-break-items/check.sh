# Holds when db answers api and backup, and neither client nor a new Pod.
in_lab_namespace
answered backup http://db/ "rows of db" "which policy lets backup in?"
answered api http://db/ "rows of db" "kubectl get networkpolicies: is your policy of step 4 still there?"
refused client http://db/ "kubectl describe networkpolicy db-from-backup: how many sources does it list?"
stranger_refused
pass "db answers api and backup, and no other Pod"
